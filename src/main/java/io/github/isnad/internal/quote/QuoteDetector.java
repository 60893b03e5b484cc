package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.DiagnosticCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds the attributed quotes of a text: frames give statements with cue, source and where the content begins; then the content
 * is bounded, statements are nested, and missing sources are resolved. Immutable and thread-safe.
 */
public final class QuoteDetector {
    private static final FrameRule DOCUMENT = new DocumentFrame();
    /** The frames of verbs, in the order in which they are tried at a token. */
    private static final List<FrameRule> OF_VERBS = List.of(
            new MarksFirst(),
            new RelayFrame(),
            new VerbFirst(),
            new ResumptiveFrame(),
            new SourceFirst(),
            new Continuation(),
            DOCUMENT,
            new ClauseFirst());

    private static final List<FrameRule> OF_PARTICIPLES = List.of(new ParticipleFrame(), DOCUMENT);
    private static final List<FrameRule> OF_NOUNS = List.of(new NounFrame(), DOCUMENT);

    // classes and no lambdas, which a fresh JVM would have to generate
    private static final Comparator<Statement> BY_CONTENT = new Comparator<>() {
        @Override
        public int compare(Statement a, Statement b) {
            return Integer.compare(a.contentFirst, b.contentFirst);
        }
    };

    private static final Comparator<Statement> BY_POSITION = new Comparator<>() {
        @Override
        public int compare(Statement a, Statement b) {
            return Integer.compare(a.position(), b.position());
        }
    };

    private final CueLexicon cues;
    private final WordLexicon words;

    /**
     * Reads the word lists.
     *
     * @param vocabulary where their words go
     */
    public QuoteDetector(Vocabulary.Builder vocabulary) {
        cues = CueLists.read(vocabulary);
        words = WordLists.read(vocabulary, cues);
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public QuoteDetector(LexiconReader in) {
        cues = new CueLexicon(in);
        words = new WordLexicon(in);
    }

    /** Writes what was read of the word lists. */
    public void write(LexiconWriter out) {
        cues.write(out);
        words.write(out);
    }

    /**
     * Tells whether a word is a finite verb of those that frequently stand in news.
     *
     * @param word a word of the vocabulary
     * @return true if it is one, of saying or of anything else
     */
    public boolean isVerb(int word) {
        CueForm cue = cues.cue(word);
        return cue != null && cue.isFinite() || (words.classes(word) & Mask.FINITE_VERB) != 0;
    }

    /**
     * What is found in a text.
     *
     * @param quotes the quotes, by the start of their content
     * @param sources the sources and their mentions, by first mention
     * @param diagnostics what is no quote and yet worth telling
     */
    public record Result(List<Quote> quotes, List<SourceMentions> sources, List<Diagnostic> diagnostics) {}

    /**
     * Finds the quotes of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences and quotations
     * @return what is found
     */
    public Result detect(Lexemes lexemes, Layout layout) {
        Article article = new Article(lexemes, layout, cues, words);
        FrameView view = new FrameView(article);
        List<Statement> statements = frames(view);
        bound(view, statements);
        dropInsideSpeech(article, statements);
        nest(statements);
        List<Statement> inOrder = new ArrayList<>(statements);
        inOrder.sort(BY_POSITION);
        new SourceResolver(view).resolve(inOrder);
        SharedRelays.share(article, inOrder);
        return result(view, statements, inOrder);
    }

    private static List<Statement> frames(FrameView view) {
        List<Statement> found = new ArrayList<>();
        BitSet introduced = new BitSet();
        Article article = view.article();
        for (int token = article.nextCue(0); token < article.size(); token = article.nextCue(token + 1)) {
            if (article.role(token) == SentenceRole.FURNITURE) {
                continue;
            }
            int before = found.size();
            CueForm cue = Objects.requireNonNull(article.cue(token));
            for (FrameRule frame : framesOf(cue)) {
                if (frame.match(view, token, cue, found)) {
                    break;
                }
            }
            // what introduces content belongs to the first cue that reaches it: قال في تصريحات للوكالة إن is not said
            // by تصريحات
            for (int last = found.size() - 1; last > before - 1; last--) {
                if (introduced.get(found.get(last).contentFirst)) {
                    found.remove(last);
                }
            }
            for (int i = before; i < found.size(); i++) {
                introduced.set(found.get(i).contentFirst);
            }
        }
        return found;
    }

    private static List<FrameRule> framesOf(CueForm cue) {
        return switch (cue.form()) {
            case PERFECT, IMPERFECT -> OF_VERBS;
            case PARTICIPLE -> OF_PARTICIPLES;
            case NOUN -> OF_NOUNS;
        };
    }

    /** Takes the statements out of a list. */
    private static List<Statement> taken(List<Statement> statements) {
        List<Statement> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private static void bound(FrameView view, List<Statement> statements) {
        ContentEnds ends = new ContentEnds(view, statements);
        statements.sort(BY_CONTENT);
        for (Statement statement : statements) {
            ends.find(statement);
        }
        statements.addAll(According.find(view, statements, ends));
        statements.addAll(Floating.find(view, statements));
        for (Statement statement : taken(statements)) {
            if (statement.contentEnd > statement.contentFirst) {
                statements.add(statement);
            }
        }
        statements.sort(BY_CONTENT);
    }

    /** What the words of a direct quotation report in turn is speech of the one quoted, unless it names a source of its own. */
    private static void dropInsideSpeech(Article article, List<Statement> statements) {
        Statement[] speech = new Statement[article.size()]; // by the marks that open it
        for (Statement outer : statements) {
            if (outer.quotation != null) {
                speech[outer.quotation.open()] = outer;
            }
        }
        for (Statement statement : taken(statements)) {
            if (!statement.implicit || !isInside(article, statement.cueFirst, speech)) {
                statements.add(statement);
            }
        }
    }

    private static boolean isInside(Article article, int cue, Statement[] speech) {
        Quotation around = article.quotationAround(cue);
        while (around != null && speech[around.open()] == null) {
            around = article.quotationAround(around);
        }
        return around != null && speech[around.open()].holds(cue);
    }

    /** A statement whose cue stands in the content of another is nested in it. */
    private static void nest(List<Statement> statements) {
        List<Statement> open = new ArrayList<>();
        for (Statement statement : statements) {
            int at = statement.cueFirst >= 0 ? statement.cueFirst : statement.contentFirst;
            for (int i = open.size() - 1; i > -1; i--) {
                Statement other = open.get(i);
                if (other.contentEnd <= Math.min(at, statement.contentFirst)) {
                    open.remove(i);
                } else if (statement.outer == null && other.holds(at) && other.holds(statement.contentFirst)) {
                    statement.outer = other;
                }
            }
            open.add(statement);
        }
    }

    private static Result result(FrameView view, List<Statement> statements, List<Statement> inOrder) {
        QuoteBuilder builder = new QuoteBuilder(view, statements.size());
        builder.note(inOrder);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            Quote quote = builder.build(statement);
            quotes.add(quote);
            if (quote.source() == null) {
                diagnostics.add(new Diagnostic(
                        DiagnosticCode.UNKNOWN_SOURCE,
                        quote.start(),
                        quote.end(),
                        "The quote has no source that could be named."));
            }
        }
        NoComments.find(view.article(), diagnostics);
        return new Result(quotes, builder.names().sources(), diagnostics);
    }
}
