package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The lists of the words around a cue, with all their forms. A form of a finite verb that some list has as another word is no verb
 * (يزيد, the name).
 */
final class WordLists {
    private static final List<String> WORDS = List.of(
            "prepositions.tsv",
            "particles.tsv",
            "time.tsv",
            "outlets.tsv",
            "forms-of-address.tsv",
            "standards.tsv",
            "quantifiers.tsv",
            "place-nouns.tsv",
            "facts.tsv",
            "scripture.tsv",
            "ranks.tsv");
    private static final List<String> THINGS = List.of("statements.tsv", "organizations.tsv", "named-things.tsv");
    private static final List<String> NAMES = List.of("names-arab.tsv", "names-foreign.tsv", "names-family.tsv");
    private static final List<String> VERBS = List.of("verbs-basic.tsv", "verbs-derived.tsv");

    private static final int SHORTEST_SPOKEN = 3;

    private final Vocabulary.Builder words;
    private final Homographs homographs = new Homographs();
    private long[] classes = new long[1024];

    private WordLists(Vocabulary.Builder words) {
        this.words = words;
    }

    /** Reads the lists and adds their words. */
    static WordLexicon read(Vocabulary.Builder words, CueLexicon cues) {
        WordLists lists = new WordLists(words);
        lists.readAll();
        return new WordLexicon(Arrays.copyOf(lists.classes, words.size()), cues);
    }

    private void readAll() {
        WORDS.forEach(this::words);
        things("statements.tsv", Declension::accusative);
        THINGS.forEach(list -> things(list, noun -> List.of()));
        people();
        participles();
        NAMES.forEach(list -> names(list, WordClass.PERSON_NAME.bit()));
        names("names-women.tsv", WordClass.PERSON_NAME.bit() | WordClass.FEMININE.bit());
        places();
        VERBS.forEach(this::verbs);
    }

    private void words(String list) {
        for (Tsv.Row row : Tsv.read(WordLists.class, list)) {
            mark(row.required("word"), classes(row));
        }
    }

    private void things(String list, Function<String, List<String>> objects) {
        for (Tsv.Row row : Tsv.read(WordLists.class, list)) {
            long bits = classes(row);
            mark(objects.apply(row.required("noun")), WordClass.STATEMENT_OBJECT.bit());
            boolean feminine = row.constant("gender", Gender.class) == Gender.FEMININE;
            markNoun(row.required("noun"), feminine ? bits | WordClass.FEMININE.bit() : bits);
            for (String plural : row.words("plural")) {
                mark(Declension.possessed(plural), bits | WordClass.FEMININE.bit());
            }
        }
    }

    private void people() {
        for (Tsv.Row row : Tsv.read(WordLists.class, "people.tsv")) {
            long bits = classes(row);
            row.words("masculine").forEach(masculine -> markNoun(masculine, bits));
            for (String feminine : row.words("feminine")) {
                markNoun(feminine, bits | WordClass.FEMININE.bit());
                mark(
                        Declension.femininePlural(feminine),
                        bits | WordClass.FEMININE.bit() | WordClass.PLURAL_HUMAN.bit());
            }
            for (String plural : row.words("plural")) {
                List<String> forms = new ArrayList<>(Declension.plural(plural));
                forms.removeAll(row.words("masculine")); // محامي is one, though محامي الدفاع may be several
                mark(forms, bits | WordClass.PLURAL_HUMAN.bit());
            }
        }
    }

    private void participles() {
        for (Tsv.Row row : Tsv.read(WordLists.class, "participles.tsv")) {
            String masculine = row.required("participle");
            String feminine = Declension.feminine(masculine);
            mark(masculine, WordClass.GOVERNING.bit());
            mark(feminine, WordClass.GOVERNING.bit());
            mark(Declension.soundPlural(masculine), WordClass.GOVERNING.bit());
            mark(Declension.femininePlural(feminine), WordClass.GOVERNING.bit());
        }
    }

    private void names(String list, long bits) {
        for (Tsv.Row row : Tsv.read(WordLists.class, list)) {
            mark(row.required("name"), bits);
        }
    }

    private void places() {
        for (Tsv.Row row : Tsv.read(WordLists.class, "cities.tsv")) {
            mark(row.required("place"), WordClass.PLACE.bit());
        }
        for (Tsv.Row row : Tsv.read(WordLists.class, "countries.tsv")) {
            mark(row.words("place"), WordClass.PLACE.bit());
            String adjective = row.required("adjective");
            long bits = WordClass.NISBA.bit();
            long plural = bits | WordClass.PLURAL_HUMAN.bit();
            mark(adjective, bits);
            mark(Declension.dual(adjective), bits);
            mark(Declension.soundPlural(adjective), plural);
            mark(row.words("plural"), plural);
            String feminine = Declension.feminine(adjective);
            mark(feminine, bits | WordClass.FEMININE.bit());
            mark(Declension.dual(feminine), bits | WordClass.FEMININE.bit());
            mark(Declension.femininePlural(feminine), bits | WordClass.FEMININE.bit());
        }
    }

    /**
     * Takes the common forms and, with pronouns, those that no noun is written like: a masculine perfect with a pronoun is like a
     * verbal noun (أقامه، إقامة), and short forms are like nearly anything (يلق، فيلق).
     */
    private void verbs(String list) {
        for (Tsv.Row row : Tsv.read(WordLists.class, list)) {
            for (Inflection form :
                    Conjugation.of(row.required("past"), row.required("present"), Declension.THIRD_PERSON)) {
                boolean masculinePerfect = form.form() == Form.PERFECT && form.gender() == Gender.MASCULINE;
                boolean spoken = isSpoken(form);
                boolean distinct = spoken || (form.pronoun() ? !masculinePerfect : form.common());
                if (distinct && !homographs.has(form)) {
                    int id = id(form.word());
                    if (classes[id] == 0) {
                        classes[id] = WordClass.FINITE_VERB.bit() | (spoken ? WordClass.ASYNDETIC.bit() : 0);
                    }
                }
            }
        }
    }

    /** نعتقد; but the first person singular is often written like an elative or a name: أكبر، أحمد. */
    private static boolean isSpoken(Inflection form) {
        return form.firstPerson()
                && form.form() == Form.IMPERFECT
                && form.number() == GrammaticalNumber.PLURAL
                && form.word().length() > SHORTEST_SPOKEN;
    }

    private void markNoun(String noun, long bits) {
        mark(Declension.possessed(noun), bits);
        mark(Declension.dual(noun), bits);
    }

    private void mark(List<String> forms, long bits) {
        forms.forEach(form -> mark(form, bits));
    }

    private void mark(String word, long bits) {
        int id = id(word);
        classes[id] |= bits;
    }

    private int id(String word) {
        int id = words.add(word);
        if (id >= classes.length) {
            classes = Arrays.copyOf(classes, 2 * id);
        }
        return id;
    }

    private static long classes(Tsv.Row row) {
        long bits = 0;
        for (WordClass one : row.constants("classes", WordClass.class)) {
            bits |= one.bit();
        }
        return bits;
    }
}
