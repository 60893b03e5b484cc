package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.tokenize.Tokenizer;

/** Lays texts out for tests, and shows layouts as text. */
final class Layouts {
    private static final Vocabulary.Builder WORDS = new Vocabulary.Builder();
    private static final SentenceDetector DETECTOR = new SentenceDetector(WORDS, false);
    private static final Vocabulary VOCABULARY = WORDS.build();

    private Layouts() {}

    static Lexemes lexemes(String text) {
        return new Lexemes(text, Tokenizer.standard().tokenize(text), VOCABULARY);
    }

    static Layout of(Lexemes lexemes) {
        return DETECTOR.detect(lexemes);
    }

    /** The text with each quotation's content between ⟦ and ⟧, or between ⟦ and ⟯ where no mark closes it. */
    static String marked(String text) {
        Lexemes lexemes = lexemes(text);
        Layout layout = of(lexemes);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (int i = 0; i <= lexemes.size(); i++) {
            int behind = i == 0 ? 0 : lexemes.end(i - 1);
            marked.append(text, at, behind);
            at = behind;
            for (int q = layout.quotations().size() - 1; q >= 0; q--) {
                Layout.Quotation quotation = layout.quotations().get(q);
                if (quotation.end() == i) {
                    marked.append(quotation.closed() ? '⟧' : '⟯');
                }
            }
            int start = i == lexemes.size() ? text.length() : lexemes.start(i);
            marked.append(text, at, start);
            at = start;
            for (Layout.Quotation quotation : layout.quotations()) {
                if (quotation.first() == i) {
                    marked.append('⟦');
                }
            }
        }
        return marked.append(text, at, text.length()).toString();
    }
}
