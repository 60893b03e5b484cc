package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * An according-to phrase: وفقا للوزارة، بحسب مصدر، حسبما قال الوزير، كما أعلنت الوزارة.
 *
 * @param first its first token
 * @param cueEnd the token behind the words that say so
 * @param cue the verb among them, or null
 * @param source who says it, or null if it is who is speaking already: على حد قوله، حسب ما صرح به
 * @param relay who has it from the source, or null: حسبما نقلت الوكالة عن مصدر
 * @param end the token behind all of it
 */
record AccordingPhrase(
        int first,
        int cueEnd,
        @Nullable CueForm cue,
        @Nullable Phrase source,
        @Nullable Phrase relay,
        int end) {
    private static final int LONGEST = 20;
    private static final int LONGEST_NAME = 7;
    private static final int FARTHEST_NAME = 300;

    /** The phrase that begins at a token, or null: standards and prices are no source. */
    static @Nullable AccordingPhrase at(Article article, SourcePhrases phrases, int token) {
        if (article.is(token, Mask.ALA) && article.is(token + 1, Mask.EXTENT)) {
            return toTheExtent(article, phrases, token);
        }
        boolean onWhat =
                article.is(token, Mask.ALA) && article.is(token + 1, Mask.WHAT) && !isObject(article, token + 2);
        if (!article.is(token, Mask.ACCORDING) && !onWhat) {
            return null;
        }
        int limit = limit(article, token);
        int next = token + 1;
        boolean what = article.is(next, Mask.WHAT);
        if (what) {
            next++;
        }
        CueForm verb = article.cue(next);
        if (verb != null && verb.form() == Form.NOUN && verb.pronoun() && !article.is(next, Mask.SPEAKER_NOUN)) {
            return of(token, next + 1, null, null, null);
        }
        if (verb != null && verb.isFinite() && (what || !article.is(next, Mask.SPEAKER_NOUN))) {
            boolean in = verb.allows(Frame.IN_DOCUMENT) && article.is(next + 1, Mask.FI | Mask.ALA);
            int from = in ? next + 2 : behindTime(article, next + 1);
            limit = from > next + 2 ? limit(article, from) : limit;
            boolean toHearer = verb.pronoun() && article.hasClitic(from, Lexemes.LAM); // حسبما ذكره لموقع الصباح
            Phrase named = toHearer ? null : withName(article, phrases, phrases.behind(from, limit));
            int end = named == null ? next + 1 : named.end();
            return of(token, next + 1, verb, named, origin(article, phrases, verb, end));
        }
        boolean books = article.is(next, Mask.DOCUMENT) && article.hasShape(next, Shape.ENDS_PRONOUN); // حسبما كتبه
        int who = article.is(next + 1, Mask.TIME) ? next + 2 : next + 1; // ما نشرته أمس صحيفة
        if ((books || !article.is(next, Mask.SPEAKER_NOUN))
                && article.is(who, onWhat ? Mask.MEDIA : Mask.MEDIA | Mask.ROLE | Mask.PLURAL_HUMAN)) {
            Phrase outlet = phrases.behind(who, limit); // حسبما نشرت صحيفة، ما تداولته وسائل الإعلام
            boolean published = what
                    || !article.hasClitic(next, Lexemes.LAM)
                            && article.hasShape(next, Shape.ENDS_TEH | Shape.ENDS_PRONOUN);
            if (published && outlet != null) {
                return of(token, next + 1, null, outlet, null);
            }
        }
        Phrase named = onWhat ? null : source(article, phrases, token + 1, limit);
        return named == null ? null : of(token, token + 1, null, named, quoted(article, phrases, named.end()));
    }

    /** The phrase that names somebody, or nobody, and him from whom he has it, if it tells: then he only passes it on. */
    private static AccordingPhrase of(
            int first, int cueEnd, @Nullable CueForm cue, @Nullable Phrase named, @Nullable Phrase origin) {
        if (origin != null) {
            return new AccordingPhrase(first, cueEnd, cue, origin, named, origin.end());
        }
        return new AccordingPhrase(first, cueEnd, cue, named, null, named == null ? cueEnd : named.end());
    }

    /** حسبما نقلت الوكالة عن مصدر، وفق ما ذكرت الوكالة نقلا عن مصدر. */
    private static @Nullable Phrase origin(Article article, SourcePhrases phrases, CueForm verb, int end) {
        return verb.allows(Frame.RELAY) && article.is(end, Mask.AN)
                ? phrases.behind(end + 1, limit(article, end))
                : quoted(article, phrases, end);
    }

    /** وفقا للوكالة، نقلا عن مصدر. */
    private static @Nullable Phrase quoted(Article article, SourcePhrases phrases, int end) {
        int quoting = article.is(end, TokenKind.COMMA) ? end + 1 : end;
        return article.is(quoting, Mask.ACCORDING) && article.is(quoting + 1, Mask.AN)
                ? source(article, phrases, quoting + 1, limit(article, quoting))
                : null;
    }

    /** Adds those whom it names to those who pass a statement on. */
    void relay(Statement statement) {
        if (source != null) {
            statement.relays.add(new Statement.Relay(source, first, cueEnd, cue));
        }
        if (relay != null) {
            statement.relays.add(new Statement.Relay(relay, first, cueEnd, cue));
        }
    }

    /** على ما ذكرت صحف is such a phrase, على ما سماها is none. */
    private static boolean isObject(Article article, int i) {
        CueForm cue = article.cue(i);
        return cue != null && cue.pronoun();
    }

    /** على حد قوله, and على حد تعبير الوزير. */
    private static @Nullable AccordingPhrase toTheExtent(Article article, SourcePhrases phrases, int token) {
        boolean what = article.is(token + 2, Mask.WHAT); // على حد ما ذكر الوزير
        CueForm said = article.cue(what ? token + 3 : token + 2);
        if (said == null) {
            return null; // على حد سواء
        }
        if (what) {
            Phrase who = phrases.behind(token + 4, limit(article, token));
            return of(token, token + 4, said, who, null);
        }
        int cueEnd = Math.min(token + 3, article.sentenceEnd(token));
        Phrase source = said.pronoun() ? null : phrases.behind(cueEnd, limit(article, token));
        return of(token, cueEnd, null, source, null);
    }

    /** وفق ما ذكره، اليوم الاثنين، مدير الشركة: behind a day between commas. */
    private static int behindTime(Article article, int i) {
        if (!article.is(i, TokenKind.COMMA)) {
            return i;
        }
        int end = i + 1;
        while (article.is(end, Mask.TIME)) {
            end++;
        }
        return article.is(end, TokenKind.COMMA) && end + 1 < article.sentenceEnd(i) ? end + 1 : i;
    }

    private static int limit(Article article, int token) {
        int end = Math.min(article.sentenceEnd(token), token + LONGEST);
        for (int i = token + 1; i < end; i = article.next(i)) {
            if (article.is(i, TokenKind.TERMINATOR)
                    || article.is(i, TokenKind.COMMA)
                    || article.is(i, Mask.COMPLEMENTISER)) {
                return i;
            }
        }
        return end;
    }

    /** The noun phrase, even if ل is written on to its first word, or apart from it. */
    private static @Nullable Phrase source(Article article, SourcePhrases phrases, int from, int limit) {
        boolean apart = article.is(from, Mask.AN) || article.is(from, TokenKind.PROCLITIC) || isLetter(article, from);
        int first = apart ? from + 1 : from;
        if (first >= limit || article.is(first, Mask.STANDARD)) {
            return null;
        }
        int end = behindApposition(article, phrases, first, phrases.end(first, limit));
        if (article.is(first, Mask.SPEAKER_NOUN | Mask.CHANNEL)
                || article.quotation(first) != null
                || isName(article, first, limit)) {
            return new Phrase(first, end);
        }
        for (int i = first + 1; i < Math.min(end, first + 3); i++) {
            boolean adjective = article.hasShape(i, Shape.ENDS_YEH);
            if (article.is(i, Mask.SPEAKER_NOUN)
                    && !adjective
                    && !article.hasClitic(i, Lexemes.BEH)) { // التوسع الاقتصادي is no economist
                return new Phrase(first, end);
            }
        }
        return null;
    }

    /** وفقا ل الخبير. */
    private static boolean isLetter(Article article, int i) {
        return article.is(i, Mask.PREPOSITION)
                && article.lexemes().end(i) - article.lexemes().start(i) == 1;
    }

    private static @Nullable Phrase withName(Article article, SourcePhrases phrases, @Nullable Phrase source) {
        return source == null
                ? null
                : new Phrase(source.first(), behindApposition(article, phrases, source.first(), source.end()));
    }

    /** بحسب مايكل وايلدس، محامي الهجرة: behind a name the office that ends the sentence, behind an office the name. */
    private static int behindApposition(Article article, SourcePhrases phrases, int first, int end) {
        if (article.is(end, TokenKind.COMMA)
                && article.is(end + 1, Mask.ROLE)
                && (article.is(first, Mask.PERSON_NAME) || article.isUnknownWord(first))) {
            int office = phrases.end(end + 1, article.sentenceEnd(end));
            boolean closed = article.is(office, TokenKind.TERMINATOR) || article.is(office, TokenKind.COMMA);
            return closed ? office : end;
        }
        return behindName(article, first, end);
    }

    /** وفقا للطبيب الشرعي، روبرتو تيستي، فإن: behind an office the name between commas. */
    private static int behindName(Article article, int first, int end) {
        if (!article.is(end, TokenKind.COMMA)
                || !article.is(first, Mask.ROLE)
                || article.next(first, end, WordClass.PERSON_NAME.bit()) < end) {
            return end;
        }
        int name = end + 1;
        while (name < end + LONGEST_NAME
                && (isNameWord(article, name)
                        || article.is(name, Mask.TITLE)
                        || name > end + 1 && isSurname(article, name))) {
            name++;
        }
        boolean closed = name > end + 2 && !article.isWord(name) || article.is(name, Mask.COMPLEMENTISER);
        return closed && name > end + 1 ? name : end;
    }

    private static boolean isNameWord(Article article, int i) {
        return article.is(i, Mask.PERSON_NAME)
                || article.isUnknownWord(i) && !article.hasShape(i, Shape.STARTS_AL | Shape.TEH_MARBUTA);
    }

    private static boolean isSurname(Article article, int i) {
        return article.isUnknownWord(i) && !article.hasShape(i, Shape.TEH_MARBUTA);
    }

    /** A word that no lexicon knows is a name if it is of another script or stands alone: بحسب الناسا، بحسب الشحي فإن. */
    private static boolean isName(Article article, int i, int limit) {
        if (!article.isUnknownWord(i)) {
            return false;
        }
        int behind = i + 1;
        boolean alone = !article.isWord(behind) || behind == limit;
        boolean surname = article.hasShape(i, Shape.STARTS_AL)
                && article.hasShape(i, Shape.ENDS_ALEF | Shape.ENDS_YEH | Shape.ENDS_YEH_NOON); // but وفق التصميم
        boolean goesOn = opensClause(article, article.is(behind, TokenKind.COMMA) ? behind + 1 : behind);
        return article.is(i, TokenKind.FOREIGN_WORD)
                || alone && (surname || goesOn || article.hasShape(i, Shape.STARTS_LAM) || isNamedBefore(article, i));
    }

    /** Whether the word stood behind a given name or a verb of saying before: قال جون ميلارد …، بحسب ميلارد. */
    private static boolean isNamedBefore(Article article, int i) {
        int before = Math.max(1, i - FARTHEST_NAME) - 1;
        for (int j = i - 2; j > before; j--) {
            if (article.isSameWord(i, j)) {
                CueForm verb = article.cue(j - 1);
                return article.is(j - 1, Mask.PERSON_NAME | Mask.TITLE) || verb != null && verb.isFinite();
            }
        }
        return false;
    }

    /** فإن، فقد: the clause goes on behind the phrase. */
    private static boolean opensClause(Article article, int i) {
        return article.is(i, Mask.COMPLEMENTISER | Mask.AUXILIARY) && article.hasShape(i, Shape.STARTS_FEH);
    }
}
