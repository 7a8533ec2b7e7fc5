package se.regelverk.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.TestForms;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

class FactsTest {
    private static final Vocabulary WORDS = TestForms.vocabulary("""
            typ: { titel: Typ, en-av: { ensam: Ensam, par: Par } }
            partner: { grupp: Partner, namn: { titel: Partnerns namn, typ: text } }
            hyra: { titel: Hyra, typ: belopp, enhet: kr, om-ej-angivet: { varde: 0, skal: Kostnaden är inte sökt. } }
            tolk: { titel: Tolk, typ: ja-nej, vet-inte: true }
            manad: { titel: Månad, typ: manad }
            barn: { lista: Barn, post: Barn, fodd: { titel: Född, typ: datum }, skola: { titel: Skola, typ: text } }
            skulder: { lista: Skulder, post: Skuld, belopp: { titel: Belopp, typ: belopp, enhet: kr } }
            annat: { titel: Annat, typ: tal }
            """);

    private static final FormDefinition FORM = TestForms.form(WORDS, """
            id: prov
            titel: Ansökan
            schema:
              type: object
              additionalProperties: false
              properties:
                typ: { $ref: "#/$defs/typ" }
                partner: { type: object, additionalProperties: false, properties: { namn: { $ref: "#/$defs/partner.namn" } } }
                hyra: { $ref: "#/$defs/hyra" }
                tolk: { $ref: "#/$defs/tolk" }
                manad: { $ref: "#/$defs/manad" }
                barn: { type: array, items: { type: object, additionalProperties: false, properties: { fodd: { $ref: "#/$defs/barn.fodd" }, skola: { $ref: "#/$defs/barn.skola" } } } }
                skulder: { type: array, items: { type: object, additionalProperties: false, properties: { belopp: { $ref: "#/$defs/skulder.belopp" } } } }
            layout:
              sidor:
                - id: ett
                  titel: Ett
                  fragor:
                    - { begrepp: typ, fraga: "Hur bor du?" }
                    - { begrepp: partner.namn, visa-om: { begrepp: typ, ar: lika, varde: par } }
                    - { begrepp: hyra }
                    - { begrepp: tolk }
                    - { begrepp: manad }
                    - { grupp: barn, fragor: [ { begrepp: barn.fodd }, { begrepp: barn.skola, visa-om: { begrepp: barn.fodd, ar: mindre-an, varde: 2020-01-01 } } ] }
                    - { grupp: skulder, visa-om: { begrepp: typ, ar: lika, varde: par }, fragor: [ { begrepp: skulder.belopp } ] }
            """);

    private static Facts facts(String answers) {
        return Facts.of(FORM, WORDS, TestForms.json(answers));
    }

    private static Evaluated value(Facts facts, String key) {
        return facts.value(new ConceptKey(key), Gap.WHOLE_CASE);
    }

    private static Source source(Facts facts, String key) {
        return facts.source(new ConceptKey(key), Gap.WHOLE_CASE);
    }

    @Test
    void haveTypedValuesAndTheQuestionTheyAnswer() {
        Facts facts = facts("{'typ':'par','partner':{'namn':'Kim'},'hyra':6500.50,'tolk':false,'manad':'2026-03'}");

        assertThat(value(facts, "typ")).isEqualTo(Evaluated.known("par"));
        assertThat(source(facts, "typ")).isEqualTo(new Source.Answered("Ansökan", "Hur bor du?"));
        assertThat(source(facts, "typ").readable()).isEqualTo("Ansökan: ”Hur bor du?”");
        assertThat(((Evaluated.Known) value(facts, "hyra")).value()).isEqualTo(new BigDecimal("6500.5"));
        assertThat(value(facts, "tolk")).isEqualTo(Evaluated.known(false));
        assertThat(value(facts, "manad")).isEqualTo(Evaluated.known(YearMonth.of(2026, 3)));
        assertThat(value(facts, "partner.namn")).isEqualTo(Evaluated.known("Kim"));
    }

    @Test
    void tellMissingNotKnownNotAskedAndOpenlyAssumedApart() {
        Facts facts = facts("{'typ':'ensam','partner':{'namn':'Kim'},'tolk':'vetInte'}");

        assertThat(value(facts, "manad")).isEqualTo(Evaluated.missing(Gap.Cause.NOT_ANSWERED, "manad", Gap.WHOLE_CASE));
        assertThat(source(facts, "manad")).isEqualTo(new Source.Missing());
        assertThat(value(facts, "tolk")).isEqualTo(Evaluated.missing(Gap.Cause.NOT_KNOWN, "tolk", Gap.WHOLE_CASE));
        assertThat(source(facts, "tolk")).isEqualTo(new Source.NotKnown());
        assertThat(value(facts, "partner.namn")).isEqualTo(Evaluated.NOT_APPLICABLE);
        assertThat(source(facts, "partner.namn")).isEqualTo(new Source.NotAsked());
        assertThat(value(facts, "hyra")).isEqualTo(Evaluated.known(BigDecimal.ZERO));
        assertThat(source(facts, "hyra")).isEqualTo(new Source.Assumed("Kostnaden är inte sökt."));
        assertThat(value(facts, "annat")).isEqualTo(Evaluated.missing(Gap.Cause.NOT_IN_FORM, "annat", Gap.WHOLE_CASE));
    }

    @Test
    void haveOneValueForEachItem() {
        Facts facts =
                facts("{'barn':[{'fodd':'2019-05-05','skola':'Östra'},{'fodd':'2021-01-01','skola':'Östra'},{}]}");
        var born = new ConceptKey("barn.fodd");
        var school = new ConceptKey("barn.skola");

        assertThat(facts.size("barn")).isEqualTo(3);
        assertThat(facts.value(born, 0)).isEqualTo(Evaluated.known(LocalDate.of(2019, 5, 5)));
        assertThat(facts.value(born, 2)).isEqualTo(Evaluated.missing(Gap.Cause.NOT_ANSWERED, "barn.fodd", 2));
        assertThat(facts.value(school, 0)).isEqualTo(Evaluated.known("Östra"));
        assertThat(facts.value(school, 1)).isEqualTo(Evaluated.NOT_APPLICABLE);
        assertThat(facts.value(born, 3)).isEqualTo(Evaluated.missing(Gap.Cause.NOT_ANSWERED, "barn.fodd", 3));
    }

    @Test
    void aListTheFormNeverAsksForIsNotAsked() {
        assertThat(facts("{}").count("resor"))
                .isEqualTo(Evaluated.missing(Gap.Cause.NOT_IN_FORM, "resor", Gap.WHOLE_CASE));
    }

    @Test
    void tellAnEmptyListFromOneNotAnsweredAndOneNotAsked() {
        assertThat(facts("{'barn':[]}").count("barn")).isEqualTo(Evaluated.known(BigDecimal.ZERO));
        assertThat(facts("{}").count("barn"))
                .isEqualTo(Evaluated.missing(Gap.Cause.NOT_ANSWERED, "barn", Gap.WHOLE_CASE));
        Facts alone = facts("{'typ':'ensam','skulder':[{'belopp':5}]}");
        assertThat(alone.count("skulder")).isEqualTo(Evaluated.NOT_APPLICABLE);
        assertThat(alone.size("skulder")).isZero();
    }

    @Test
    void canBeStatedWithoutAForm() {
        Facts facts =
                Facts.of(WORDS, TestForms.json("{'annat':3,'partner':{'namn':'Kim'},'barn':[{'fodd':'2019-05-05'}]}"));

        assertThat(value(facts, "annat")).isEqualTo(Evaluated.known(BigDecimal.valueOf(3)));
        assertThat(source(facts, "annat")).isEqualTo(new Source.Stated());
        assertThat(value(facts, "partner.namn")).isEqualTo(Evaluated.known("Kim"));
        assertThat(facts.value(new ConceptKey("barn.fodd"), 0)).isEqualTo(Evaluated.known(LocalDate.of(2019, 5, 5)));
        assertThat(source(facts, "hyra")).isEqualTo(new Source.Assumed("Kostnaden är inte sökt."));
        assertThat(facts.count("skulder")).isInstanceOf(Evaluated.Undecided.class);
    }
}
