package io.github.isnad.benchmarks;

import io.github.isnad.tokenize.Token;
import io.github.isnad.tokenize.Tokenizer;
import io.github.isnad.tokenize.Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** One way to cut a text into tokens. */
interface TokenizerPeer {
    /** How far the count of tokens is shifted in the result. */
    int COUNT_SHIFT = 40;

    /** Cuts a text; the result holds the count in its upper bits and a sum of starts and lengths in its lower ones. */
    long tokenize(String text);

    static long count(long result) {
        return result >>> COUNT_SHIFT;
    }

    static long token(int start, int end) {
        return (1L << COUNT_SHIFT) + ((start ^ end - start) & 0xFF);
    }

    static TokenizerPeer named(String name) {
        return switch (name) {
            case "isnad" -> isnad();
            case "isnad-list" -> isnadList();
            case "isnad-lexemes" -> new LexemePeer();
            case "bare-loop" -> BareLoop::tokenize;
            case "lucene-standard" -> lucene();
            case "lucene-arabic" -> luceneArabic();
            case "icu-break" -> icu();
            case "jdk-break" -> jdk();
            default -> throw new IllegalArgumentException("peer must be one of the documented ones, got " + name);
        };
    }

    private static TokenizerPeer isnad() {
        Tokenizer tokenizer = Tokenizer.standard();
        return text -> {
            Tokens tokens = tokenizer.tokenize(text);
            long result = 0;
            for (int i = 0; i < tokens.size(); i++) {
                result += token(tokens.start(i), tokens.end(i));
            }
            return result;
        };
    }

    private static TokenizerPeer isnadList() {
        Tokenizer tokenizer = Tokenizer.standard();
        return text -> {
            long result = 0;
            for (Token token : List.copyOf(tokenizer.tokenize(text))) {
                result += token(token.start(), token.end());
            }
            return result;
        };
    }

    private static TokenizerPeer lucene() {
        StandardTokenizer tokenizer = new StandardTokenizer();
        OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        return text -> {
            try {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                long result = 0;
                while (tokenizer.incrementToken()) {
                    result += token(offset.startOffset(), offset.endOffset());
                }
                tokenizer.end();
                tokenizer.close();
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The whole chain of its analyzer: tokens, normalisation, stems; the stop words that it drops are counted. */
    private static TokenizerPeer luceneArabic() {
        ArabicAnalyzer analyzer = new ArabicAnalyzer();
        return text -> {
            try (TokenStream tokens = analyzer.tokenStream("text", text)) {
                OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
                PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                long result = 0;
                while (tokens.incrementToken()) {
                    long dropped = step.getPositionIncrement() - 1;
                    result += token(offset.startOffset(), offset.endOffset()) + (dropped << COUNT_SHIFT);
                }
                tokens.end();
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static TokenizerPeer icu() {
        com.ibm.icu.text.BreakIterator words = com.ibm.icu.text.BreakIterator.getWordInstance(Locale.ROOT);
        return text -> {
            words.setText(text);
            long result = 0;
            int start = words.first();
            for (int end = words.next(); end >= 0; start = end, end = words.next()) {
                if (!Character.isWhitespace(text.charAt(start))) {
                    result += token(start, end);
                }
            }
            return result;
        };
    }

    private static TokenizerPeer jdk() {
        java.text.BreakIterator words = java.text.BreakIterator.getWordInstance(Locale.ROOT);
        return text -> {
            words.setText(text);
            long result = 0;
            int start = words.first();
            for (int end = words.next(); end >= 0; start = end, end = words.next()) {
                if (!Character.isWhitespace(text.charAt(start))) {
                    result += token(start, end);
                }
            }
            return result;
        };
    }
}
