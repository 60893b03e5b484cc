package io.github.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.Document;
import io.github.isnad.claim.Change;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.quote.Relation;
import io.github.isnad.quote.Source;
import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.DiagnosticCode;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, their order and the form of values: others' programs rely on them. */
class JsonOutputTest {
    private static final String TEXT = "ذكرت وكالة أن زيدا قال «ارتفع من 3 إلى 6.6».";

    private static Document document() {
        Cue cue = new Cue(19, 22, "قال", SpeechAct.SAY, Stance.NEUTRAL);
        Source source = new Source(14, 18, new Span(14, 18), "زيدا", SourceKind.PERSON, false);
        Source agency = new Source(5, 10, new Span(5, 10), "وكالة", SourceKind.MEDIA, true);
        Quote quote = new Quote(
                QuoteKind.DIRECT,
                24,
                42,
                List.of(new Span(24, 42)),
                cue,
                source,
                List.of(new ChainLink(agency, null, Relation.RELAYS)),
                "some-rule",
                List.of(),
                0.5);
        NumberMention from = new NumberMention(
                33,
                34,
                NumberKind.MONEY,
                new NumericValue.Figure(new BigDecimal("6.6E+9")),
                Qualifier.EXACT,
                new Unit(null, "USD", List.of()));
        NumberMention to = new NumberMention(
                39,
                42,
                NumberKind.MEASURE,
                new NumericValue.Range(BigDecimal.ONE, BigDecimal.TEN),
                Qualifier.RANGE,
                new Unit("kilometer", null, List.of()));
        return new Document(
                TEXT,
                Tokenizer.standard().tokenize("قال"),
                List.of(new Sentence(0, 44, SentenceRole.BODY)),
                List.of(quote),
                List.of(from, to),
                List.of(
                        new NumericClaim(from, null, null, null, null),
                        new NumericClaim(to, new Span(5, 10), Change.UP, from, quote)),
                List.of(new SourceMentions("زيدا", List.of(new Span(14, 18)))),
                List.of(new Diagnostic(DiagnosticCode.NO_COMMENT, 0, 4, "m")));
    }

    @Test
    void writesEveryKeyInItsPlace() {
        String expected = """
                {'id':'a',
                'sentences':[{'start':0,'end':44,'role':'BODY'}],
                'tokens':[{'start':0,'end':3,'kind':'WORD'}],
                'quotes':[{'kind':'DIRECT',
                'content':{'start':24,'end':42,'text':'ارتفع من 3 إلى 6.6'},
                'marked':[{'start':24,'end':42}],
                'cue':{'start':19,'end':22,'text':'قال','lemma':'قال','act':'SAY','stance':'NEUTRAL'},
                'source':{'start':14,'end':18,'text':'زيدا','head':{'start':14,'end':18,'text':'زيدا'},
                'name':'زيدا','kind':'PERSON','implicit':false},
                'chain':[{'source':{'start':5,'end':10,'text':'وكالة','head':{'start':5,'end':10,'text':'وكالة'},
                'name':'وكالة','kind':'MEDIA','implicit':true},'cue':null}],
                'rule':'some-rule','confidence':0.5}],
                'numbers':[{'start':33,'end':34,'text':'3','kind':'MONEY','value':6600000000,'low':null,'high':null,
                'qualifier':'EXACT','unit':null,'currency':'USD'},
                {'start':39,'end':42,'text':'6.6','kind':'MEASURE','value':null,'low':1,'high':10,
                'qualifier':'RANGE','unit':'kilometer','currency':null}],
                'claims':[{'number':0,'counted':null,'change':null,'from':null,'quote':null},
                {'number':1,'counted':{'start':5,'end':10,'text':'وكالة'},'change':'UP','from':0,'quote':0}],
                'sources':[{'name':'زيدا','mentions':[{'start':14,'end':18,'text':'زيدا'}]}],
                'diagnostics':[{'code':'NO_COMMENT','start':0,'end':4,'message':'m'}]}
                """;
        assertThat(Json.line("a", document(), true))
                .isEqualTo(expected.replace("\n", "").replace('\'', '"'));
    }

    @Test
    void leavesTokensOutUnlessAsked() {
        assertThat(Json.line("a", document(), false)).doesNotContain("tokens");
    }

    @Test
    void escapesLoneSurrogatesOnly() {
        String id = "\uD83D \uD83D\uDE00 \uDE00";
        String json = Json.line(id, document(), false);
        assertThat(json).contains("\\uD83D \uD83D\uDE00 \\uDE00");
        assertThat(CommandLine.MAPPER.readTree(json).get("id").stringValue()).isEqualTo(id);
    }
}
