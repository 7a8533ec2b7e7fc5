package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers at random for any vocabulary, some of them missing: to hold two evaluations against each other. */
final class RandomAnswers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int[] AMOUNTS = {0, 1, 800, 3820, 6500, 14000};

    private final Vocabulary vocabulary;
    private final Random random;
    private final double missing;

    /**
     * Answers from a seed.
     *
     * @param missing how often a question is left out, 0 to 1
     */
    RandomAnswers(Vocabulary vocabulary, long seed, double missing) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
        this.missing = missing;
    }

    ObjectNode next() {
        ObjectNode root = JSON.objectNode();
        vocabulary.concepts().values().stream()
                .filter(concept -> vocabulary.listOf(concept.key()).isEmpty())
                .forEach(concept -> answer(root, concept, concept.key().value()));
        vocabulary.groups().values().stream().filter(ConceptGroup::isList).forEach(list -> list(root, list));
        return root;
    }

    private void list(ObjectNode root, ConceptGroup list) {
        if (random.nextDouble() < missing / 2) {
            return;
        }
        var items = root.putArray(list.key());
        for (int i = random.nextInt(4); i > 0; i--) {
            ObjectNode item = items.addObject();
            vocabulary.concepts().values().stream()
                    .filter(concept -> concept.key().group().equals(java.util.Optional.of(list.key())))
                    .forEach(concept -> answer(item, concept, concept.key().lastName()));
        }
    }

    private void answer(ObjectNode root, Concept concept, String path) {
        if (concept.computed() || random.nextDouble() < missing) {
            return;
        }
        ObjectNode at = root;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            at = at.has(names[i]) ? (ObjectNode) at.get(names[i]) : at.putObject(names[i]);
        }
        String name = names[names.length - 1];
        switch (concept.type()) {
            case YES_NO -> at.put(name, random.nextBoolean());
            case WHOLE_NUMBER -> at.put(name, new BigDecimal(random.nextInt(35)));
            case NUMBER, AMOUNT, PERCENT -> at.put(name, new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)]));
            case DATE ->
                at.put(
                        name,
                        LocalDate.of(2026, 3, 15)
                                .minusDays(random.nextInt(8000))
                                .toString());
            case MONTH -> at.put(name, "2026-0" + (1 + random.nextInt(9)));
            case ONE_OF -> at.put(name, pick(List.copyOf(concept.options().keySet())));
            case TEXT, LONG_TEXT -> at.put(name, "text");
            case PERSON_NUMBER -> at.put(name, "19640823-3234");
            case ORGANISATION_NUMBER -> at.put(name, "212000-1355");
            case BANK_ACCOUNT -> at.put(name, "8000-12345");
            case PHONE -> at.put(name, "0701740605");
            case FILE -> at.put(name, "1f0e7c52-4b6a-4a55-9a52-0d6f5b7c1a11/avi.pdf");
            case EMAIL -> at.put(name, "namn@exempel.se");
            case POSTAL_CODE -> at.put(name, "416 60");
        }
    }

    private String pick(List<String> options) {
        return options.get(random.nextInt(options.size()));
    }
}
