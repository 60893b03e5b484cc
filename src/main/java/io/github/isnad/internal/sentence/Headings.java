package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;

/**
 * Finds headlines, headings between paragraphs and the items of lists that no sign marks: lines that are short, do not end with a
 * stop, and do not begin with و or a verb of saying as a paragraph does. One or two such lines before a paragraph are headings; a run of more, or one
 * behind a colon, is a list (or verse); what stands behind the last paragraph is the caption of a picture.
 */
final class Headings {
    private static final int LONGEST = 20;
    private static final int LONGEST_CAPTION = 8;
    private static final int LONGEST_AMONG_UNSTOPPED = 12;
    private static final int LONGEST_TITLE = 25;
    private static final int MOST_IN_A_ROW = 2;
    private static final int MOST_AT_TOP = 4;

    private final Lexemes lexemes;
    private final SentenceWords words;
    private final LineShape[] lines;
    private final int longest;

    Headings(Lexemes lexemes, SentenceWords words, LineShape[] lines) {
        this.lexemes = lexemes;
        this.words = words;
        this.lines = lines;
        this.longest = paragraphsAreStopped() ? LONGEST : LONGEST_AMONG_UNSTOPPED;
    }

    /** Only where paragraphs end with stops does a longer line without one tell a heading. */
    private boolean paragraphsAreStopped() {
        int stopped = 0;
        int unstopped = 0;
        for (int k = 1; k < lines.length; k++) {
            if (lines[k].words() > LONGEST) {
                stopped += lines[k].stopped() ? 1 : 0;
                unstopped += lines[k].stopped() ? 0 : 1;
            }
        }
        return stopped > 2 * unstopped;
    }

    /** Fills in the roles of the lines that have none yet, where they are headings. */
    void mark(SentenceRole[] roles) {
        int k = 0;
        if (lines.length > 0 && roles[0] == null && isTitle(lines[0])) {
            roles[0] = SentenceRole.HEADLINE;
            k = 1;
        }
        boolean body = false;
        while (k < lines.length) {
            if (roles[k] != null || !isHeading(lines[k])) {
                body |= roles[k] == null;
                k++;
                continue;
            }
            int end = k + 1;
            while (end < lines.length && roles[end] == null && isHeading(lines[end])) {
                end++;
            }
            SentenceRole role = role(roles, k, end, body);
            while (k < end) {
                roles[k++] = role;
            }
        }
    }

    private SentenceRole role(SentenceRole[] roles, int from, int to, boolean body) {
        boolean announced = from > 0 && lines[from - 1].last() == TokenKind.COLON;
        if (announced && to - from > 1 || to - from > (body ? MOST_IN_A_ROW : MOST_AT_TOP)) {
            return SentenceRole.LIST;
        }
        for (int k = to; k < lines.length; k++) {
            if (roles[k] == null || roles[k] == SentenceRole.LIST || roles[k] == SentenceRole.DIALOGUE) {
                return SentenceRole.HEADLINE;
            }
        }
        return lines[from].words() <= LONGEST_CAPTION ? SentenceRole.CAPTION : SentenceRole.BODY;
    }

    private static boolean isTitle(LineShape line) {
        int most = line.stopped() && !line.asks() ? LONGEST_AMONG_UNSTOPPED : LONGEST_TITLE;
        return !line.open() && line.words() <= most;
    }

    private boolean isHeading(LineShape line) {
        return !line.stopped()
                && line.last() != TokenKind.COMMA
                && line.last() != TokenKind.SEMICOLON
                && line.words() <= (line.last() == TokenKind.COLON ? LONGEST_CAPTION : longest)
                && (lexemes.shape(line.first()) & Shape.STARTS_WAW) == 0
                && !words.is(lexemes, line.first(), SentenceWords.SAYS);
    }
}
