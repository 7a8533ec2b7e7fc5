package se.regelverk.engine.variation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;

/** Whether what is set locally may be: the thing exists, is left open, is set once, and what the whole city must share is not touched. */
final class SettingCheck {
    private static final String REQUIREMENT = "krav";
    private static final String TO_SUBMIT = "spara";

    private final Map<LocalItem, Yaml.Mapping> known;
    private final Map<LocalItem, Opening> openings;
    private final Problems problems;

    SettingCheck(Map<LocalItem, Yaml.Mapping> known, Map<LocalItem, Opening> openings, Problems problems) {
        this.known = known;
        this.openings = openings;
        this.problems = problems;
    }

    void check(List<LocalSetting> settings) {
        openings.values().stream().filter(Opening::onlyWhereSet).forEach(this::refuseOnlyWhereSet);
        Set<String> seen = new HashSet<>();
        for (LocalSetting setting : settings) {
            if (!seen.add(setting.district() + " " + setting.item())) {
                add(setting, "%s är satt två gånger i samma förvaltning.", "Ta bort den ena.");
            }
            check(setting);
        }
    }

    private void refuseOnlyWhereSet(Opening opening) {
        if (opening.item().kind() == LocalKind.QUESTION && isToSubmit(opening.item())) {
            problems.add(
                    opening.location(),
                    "Frågan krävs för att lämna in och kan inte utgå i några förvaltningar.",
                    "Ta bort ”annars: utgar”, eller låt frågan krävas för beslut.");
        }
    }

    private void check(LocalSetting setting) {
        LocalItem item = setting.item();
        Opening opening = openings.get(item);
        if (!known.containsKey(item)) {
            List<String> others = openings.keySet().stream()
                    .filter(one -> one.kind() == item.kind())
                    .map(LocalItem::key)
                    .toList();
            add(setting, "%s finns inte.", Suggestion.remedy(item.key(), others, "Rätta nyckeln."));
        } else if (opening == null) {
            add(
                    setting,
                    "%s är lika i hela staden.",
                    "Be det råd som beslutar om innehållet att öppna det med ”lokalt: <skäl>”, och ta det dit med en konsekvensanalys.");
        } else if (setting.holds() && setting.set().isEmpty() && !opening.onlyWhereSet()) {
            add(setting, "För %s är inget satt.", "Skriv vad som gäller under ”satts”, eller ta bort det lokala.");
        } else if (item.kind() == LocalKind.QUESTION) {
            checkQuestion(setting);
        } else if (item.kind() == LocalKind.SENTENCE) {
            checkEffect(setting);
        }
    }

    /** What must be there to hand in is in the schema, which is the same in the whole city. */
    private void checkQuestion(LocalSetting setting) {
        boolean setsIt = setting.set().containsKey(REQUIREMENT);
        boolean toSubmit = isToSubmit(setting.item());
        if ((setsIt || !setting.holds())
                && (toSubmit || Trees.text(setting.set(), REQUIREMENT).equals(TO_SUBMIT))) {
            add(
                    setting,
                    "Vad som krävs för att lämna in är lika i hela staden: %s kan inte ändras så.",
                    "Låt kravet vara som det är, eller be rådet att ändra det i hela staden.");
        }
    }

    /** A förvaltning may set when and how, not turn what speaks for into what speaks against, or a step into a stop. */
    private void checkEffect(LocalSetting setting) {
        Yaml sets = setting.set().get("sa");
        Optional<String> shared = effect(known.get(setting.item()));
        if (sets != null && shared.isPresent() && !shared.get().equals(said(sets))) {
            add(
                    setting,
                    "%s får inte göra något annat i en förvaltning än i resten av staden: där är det ”"
                            + shared.get()
                            + "”.",
                    "Låt ”sa” ha samma slag av slutsats och samma nyckel.");
        }
    }

    private static Optional<String> effect(Yaml.@org.jspecify.annotations.Nullable Mapping sentence) {
        return Optional.ofNullable(sentence == null ? null : sentence.entries().get("sa"))
                .map(SettingCheck::said);
    }

    /** The kind of effect with its key: {@code talar mot}. */
    private static String said(Yaml effect) {
        return effect instanceof Yaml.Mapping mapping
                ? List.of("talar", "steg", "krav", "frist", "varna", "fraga", "stopp").stream()
                        .filter(mapping.entries()::containsKey)
                        .findFirst()
                        .map(word -> word + " " + Trees.text(mapping, word))
                        .orElse("")
                : "";
    }

    private boolean isToSubmit(LocalItem item) {
        Yaml.Mapping question = known.get(item);
        return question != null && Trees.text(question, REQUIREMENT).equals(TO_SUBMIT);
    }

    private void add(LocalSetting setting, String problem, String remedy) {
        String what = "%s ”%s”"
                .formatted(
                        problem.startsWith("%s")
                                ? setting.item().kind().title()
                                : setting.item().kind().title().toLowerCase(java.util.Locale.ROOT),
                        setting.item().key());
        problems.add(setting.location(), problem.formatted(what), remedy);
    }
}
