package io.github.isnad.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyPropertyTest {
    /** Letters that fold to themselves; with few of them many words are as short as words can be. */
    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withCharRange('ت', 'غ')
                .ofMinLength(1)
                .ofMaxLength(12)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2_000);
    }

    @Property(tries = 100)
    void holdsAnyWordsAndTheseAlone(@ForAll("words") Set<String> words, @ForAll("words") Set<String> others) {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        words.forEach(builder::add);
        Vocabulary vocabulary = builder.build();
        words.forEach(word -> assertThat(vocabulary.find(word)).isNotEqualTo(Vocabulary.NONE));
        assertThat(words.stream().map(vocabulary::find).distinct().count()).isEqualTo(words.size());
        others.stream()
                .filter(word -> !words.contains(word))
                .forEach(word -> assertThat(vocabulary.find(word)).isEqualTo(Vocabulary.NONE));
    }
}
