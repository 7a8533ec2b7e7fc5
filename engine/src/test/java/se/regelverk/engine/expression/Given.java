package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import se.regelverk.engine.vocabulary.Vocabulary;
import se.regelverk.engine.vocabulary.VocabularyReader;

/** An invented vocabulary, and values given as text. A concept without value is not answered; "ej" does not apply. */
final class Given implements Environment {
    static final Vocabulary VOCABULARY = VocabularyReader.read(
            YamlReader.read("begrepp.yaml", """
                            hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
                            skuld: { titel: Skuld, typ: belopp, enhet: kr }
                            personer: { titel: Personer, typ: heltal, enhet: st }
                            tal: { titel: Tal, typ: tal }
                            andel: { titel: Andel, typ: procent }
                            dag: { titel: Dag, typ: datum }
                            slut: { titel: Slut, typ: datum }
                            man: { titel: Månad, typ: manad }
                            ensam: { titel: Ensam, typ: ja-nej }
                            boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger, annat: Annat } }
                            namn: { titel: Namn, typ: text }
                            barn:
                              lista: Barn
                              alder: { titel: Ålder, typ: heltal, enhet: år }
                              kostnad: { titel: Kostnad, typ: belopp, enhet: kr/mån }
                              del: { titel: Del, typ: procent }
                              skola: { titel: Skola, typ: text }
                            """, new Problems()).orElseThrow(), new Problems());

    static final Names NAMES = new Names(
            VOCABULARY,
            Map.of(
                    new ParameterKey("norm.vuxen"), ExpressionType.number(Unit.KRONOR_PER_MONTH),
                    new ParameterKey("norm.frist"), ExpressionType.number(Unit.WEEKS),
                    new ParameterKey("norm.andel"), ExpressionType.number(Unit.PERCENT)),
            Optional.empty());

    private final Map<String, Evaluated> values = new HashMap<>();
    private final int item;

    private Given(int item) {
        this.item = item;
    }

    /** Reads "hyra=8000 ensam=ja dag=2026-01-01 boende=ej". */
    static Given of(String written) {
        return of(written, Gap.WHOLE_CASE);
    }

    static Given of(String written, int item) {
        var given = new Given(item);
        for (String one : written.isBlank() ? new String[0] : written.strip().split("\\s+")) {
            String key = one.substring(0, one.indexOf('='));
            given.put(key, one.substring(one.indexOf('=') + 1));
        }
        return given;
    }

    private void put(String key, String text) {
        var concept = VOCABULARY.concept(key.replaceAll("#.*", ""));
        values.put(
                key,
                text.equals("ej")
                        ? Evaluated.NOT_APPLICABLE
                        : concept.flatMap(one -> Values.parse(one.type().kind(), text, one.options()))
                                .map(Evaluated::known)
                                .orElseGet(() -> Evaluated.known(new BigDecimal(text))));
    }

    @Override
    public Evaluated concept(ConceptKey key) {
        String place = VOCABULARY.listOf(key).isPresent() ? key + "#" + item : key.value();
        return values.getOrDefault(place, Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item));
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return values.getOrDefault(
                key.value(), Evaluated.missing(Gap.Cause.NO_VALUE_IN_PERIOD, key.value(), Gap.WHOLE_CASE));
    }

    @Override
    public Items items(ConceptKey key) {
        List<Evaluated> all = new java.util.ArrayList<>();
        for (int i = 0; i < size(); i++) {
            all.add(values.getOrDefault(key + "#" + i, Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), i)));
        }
        return Items.of(all);
    }

    @Override
    public Evaluated count(String list) {
        return Evaluated.known(BigDecimal.valueOf(size()));
    }

    private int size() {
        return values.keySet().stream()
                .filter(key -> key.contains("#"))
                .mapToInt(key -> Integer.parseInt(key.substring(key.indexOf('#') + 1)) + 1)
                .max()
                .orElse(0);
    }

    @Override
    public int item() {
        return item;
    }

    /** Every concept has the same value. */
    record Fixed(Evaluated value) implements Environment {
        @Override
        public Evaluated concept(ConceptKey key) {
            return value;
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return value;
        }

        @Override
        public Items items(ConceptKey key) {
            return Items.of(List.of(value));
        }

        @Override
        public Evaluated count(String list) {
            return value;
        }

        @Override
        public int item() {
            return 0;
        }
    }
}
