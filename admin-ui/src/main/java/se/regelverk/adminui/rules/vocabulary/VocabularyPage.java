package se.regelverk.adminui.rules.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.ConceptWords;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * The concepts that fit a search, a page at a time.
 *
 * @param found number of concepts that fit
 * @param previous address of the page before, null when it is the first
 * @param next address of the page after, null when it is the last
 */
record VocabularyPage(
        List<Entry> entries,
        int found,
        String position,
        @Nullable String previous,
        @Nullable String next) {
    private static final int ON_A_PAGE = 50;

    /** What is asked for. */
    record Search(String text, String type, int page) {
        boolean finds(Concept concept) {
            String all = String.join(
                    " ",
                    concept.key().value(),
                    concept.title(),
                    concept.texts().code(),
                    concept.texts().legalBasis());
            return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT))
                    && (type.isBlank() || concept.type().word().equals(type));
        }
    }

    /**
     * A concept in the list.
     *
     * @param shared whether all areas share it
     */
    record Entry(
            String key,
            String title,
            String type,
            String code,
            String group,
            String legalBasis,
            int uses,
            boolean shared,
            String href) {}

    static VocabularyPage of(Opened opened, Search search, Map<String, Integer> counts) {
        Vocabulary vocabulary = opened.pack().map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
        List<Concept> found = vocabulary.concepts().values().stream()
                .filter(concept -> concept.location().line() > 0)
                .filter(search::finds)
                .toList();
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(1, search.page()), pages);
        List<Entry> entries = found.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(concept -> entry(concept, vocabulary, opened, counts))
                .toList();
        return new VocabularyPage(
                entries,
                found.size(),
                "Sida %d av %d".formatted(page, pages),
                page > 1 ? address(opened, search, page - 1) : null,
                page < pages ? address(opened, search, page + 1) : null);
    }

    private static Entry entry(Concept concept, Vocabulary vocabulary, Opened opened, Map<String, Integer> counts) {
        String key = concept.key().value();
        boolean isOwn = opened.area().owns(concept.location().file());
        String home = isOwn ? opened.home() : "/paket/" + Area.SHARED;
        return new Entry(
                key,
                concept.title(),
                ConceptWords.typeOf(concept),
                concept.texts().code(),
                concept.key()
                        .group()
                        .flatMap(vocabulary::group)
                        .map(VocabularyPage::groupOf)
                        .orElse(""),
                concept.texts().legalBasis(),
                counts.getOrDefault(key, 0),
                !isOwn,
                home + "/begrepp/" + key);
    }

    private static String groupOf(ConceptGroup group) {
        return group.isList() ? group.title() + " (lista)" : group.title();
    }

    private static String address(Opened opened, Search search, int page) {
        return UriComponentsBuilder.fromPath(opened.home() + "/begrepp")
                .queryParam("sok", "{sok}")
                .queryParam("typ", "{typ}")
                .queryParam("sida", page)
                .encode()
                .buildAndExpand(search.text(), search.type())
                .toUriString();
    }
}
