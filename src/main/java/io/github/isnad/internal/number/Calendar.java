package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.tokenize.TokenKind;

/** The names of months, with double names and the year behind: يونيو/حزيران 2024, حزيران (يونيو) من عام 2024. Immutable and thread-safe. */
final class Calendar {
    private static final int LAST_DAY = 31;

    private final PhraseTable months;

    Calendar(LexiconReader in) {
        months = new PhraseTable(false, in);
    }

    void write(LexiconWriter out) {
        months.write(out);
    }

    Calendar(Vocabulary.Builder words, NumberLexicon lexicon) {
        months = new PhraseTable(false);
        for (Tsv.Row row : Tsv.read(Calendar.class, "months.tsv")) {
            String phrase = row.required("phrase");
            months.add(words, phrase, (int) row.number("month"));
            for (String first : phrase.split(" ")[0].split("/")) {
                lexicon.mark(words.add(first), Role.MONTH_NAME);
            }
        }
    }

    /** The token behind the name or double name of a month, or the token itself if none begins there. */
    int monthEnd(NumberText text, int token) {
        PhraseTable.Phrase month = months.at(text, token);
        if (month == null) {
            return token;
        }
        int end = token + month.length();
        PhraseTable.Phrase again = months.at(text, end);
        if (again != null && again.meaning() == month.meaning()) {
            return end + again.length();
        }
        boolean slash = text.is(end, TokenKind.SLASH) || text.is(end, TokenKind.DASH);
        if (slash || text.is(end, TokenKind.OPENING_BRACKET)) {
            PhraseTable.Phrase other = months.at(text, end + 1);
            if (other != null && other.meaning() == month.meaning()) {
                int behind = end + 1 + other.length();
                return slash ? behind : text.is(behind, TokenKind.CLOSING_BRACKET) ? behind + 1 : end;
            }
        }
        return end;
    }

    /** The token behind the year that follows a month, or the token itself if none does. */
    int yearEnd(NumberText text, int token) {
        int at = text.has(token, Role.FROM.bit) || text.is(token, TokenKind.SLASH) ? token + 1 : token;
        at = text.has(at, Role.YEAR_CUE.bit) ? at + 1 : at;
        Numeral year = text.numeral(at);
        if (year == null || !isYear(year)) {
            return token;
        }
        return text.has(year.end, Role.ERA.bit) ? year.end + 1 : year.end;
    }

    /** Whether a number can be a year. */
    static boolean isYear(Numeral numeral) {
        return (numeral.plainDigits == 4 || !numeral.digits) && numeral.isBelow(2200) && numeral.whole() >= 1000;
    }

    /** The token behind the day of a month, in digits or words, that begins at a token; the token itself if none does. */
    static int dayEnd(NumberText text, int token) {
        Ordinal ordinal = Ordinal.at(text, token);
        if (ordinal != null) {
            return ordinal.value() <= LAST_DAY ? ordinal.end() : token;
        }
        Numeral numeral = text.numeral(token);
        return numeral != null && numeral.isBelow(LAST_DAY + 1) && numeral.plainDigits < 3 ? numeral.end : token;
    }

    /** Whether و joins something at a token. */
    static boolean isAnd(NumberText text, int token) {
        return text.has(token, Role.AND.bit) || token < text.end() && (text.clitics(token) & Lexemes.WAW) != 0;
    }
}
