package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Written.Entries;

/** A rule sentence's form: what it shows and how it is read. */
final class SentenceForm {
    static final List<Choice> LEVELS = List.of(
            Choice.of("AUTO", "Räknas automatiskt (AUTO)"),
            Choice.of("FORSLAG", "Handläggaren beslutar (FORSLAG)"),
            Choice.of("FLAGGA", "Uppmärksammar bara (FLAGGA)"),
            Choice.of("STOPP", "Lämnas över till en människa (STOPP)"));
    static final List<Choice> DIRECTIONS = List.of(
            Choice.of("for", "Talar för"),
            Choice.of("mot", "Talar emot"),
            Choice.of("delvis-mot", "Talar delvis emot"));

    private static final Map<String, String> KINDS = kinds();
    private static final Map<String, String> STEP = step();

    private SentenceForm() {}

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("talar", "talar det för eller emot");
        kinds.put("steg", "ska ett steg göras");
        kinds.put("krav", "behövs en uppgift eller handling");
        kinds.put("frist", "gäller en frist");
        kinds.put("varna", "varnas handläggaren");
        kinds.put("fraga", "får handläggaren en fråga");
        kinds.put("stopp", "stoppas automatiken");
        return kinds;
    }

    private static Map<String, String> step() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("titel", "Rubrik");
        fields.put("roll", "Vem som gör det");
        fields.put("frist", "Sista dag, som uttryck");
        fields.put("fristText", "Frist i ord");
        fields.put("fore", "Ska vara klart före");
        fields.put("formular", "Formulär");
        return fields;
    }

    /** A field of the conclusion. */
    record Slot(String key, String label, String value) {
        public String id() {
            return "sa-" + key;
        }
    }

    /** What kind of conclusion it is. */
    static String kind(Entries effect) {
        return effect.entries().containsKey("steg")
                ? "steg"
                : KINDS.keySet().stream()
                        .filter(effect.entries()::containsKey)
                        .findFirst()
                        .orElse("varna");
    }

    static String kindInWords(Entries effect) {
        return KINDS.getOrDefault(kind(effect), "");
    }

    /** The fields of the conclusion besides its text. */
    static List<Slot> slots(Entries effect) {
        List<Slot> slots = new ArrayList<>();
        String kind = kind(effect);
        if (kind.equals("steg")) {
            STEP.forEach((key, label) -> slots.add(new Slot(key, label, effect.text(key))));
        } else if (kind.equals("krav") || kind.equals("frist")) {
            slots.add(new Slot("titel", "Rubrik", effect.text("titel")));
        }
        if (kind.equals("frist")) {
            slots.add(new Slot("senast", "Senast, som uttryck", effect.text("senast")));
        }
        return slots;
    }

    /**
     * The sentence that was sent.
     *
     * @param now what it says now: its kind of conclusion and key are not the form's to change
     */
    static SentenceEdit read(Map<String, String> sent, SentenceEdit now) {
        Entries effect = now.effect();
        if (kind(effect).equals("talar")) {
            effect = effect.with("talar", sent.getOrDefault("sa-talar", effect.text("talar")));
        }
        for (Slot slot : slots(now.effect())) {
            effect = effect.withOptional(slot.key(), text(sent, slot.id()));
        }
        return new SentenceEdit(
                text(sent, "titel"),
                ConditionForm.read(sent),
                effect.with("text", text(sent, "sa-text")),
                text(sent, "lagrum"),
                text(sent, "skal"),
                sent.getOrDefault("niva", now.level()),
                text(sent, "galler-fran"),
                text(sent, "galler-till"));
    }

    /** What is missing or unreadable in the fields; that the rules hang together is for the check of the pack. */
    static List<PageError> problems(SentenceEdit edit) {
        List<PageError> errors = new ArrayList<>();
        if (edit.title().isEmpty()) {
            errors.add(new PageError("titel", "Skriv regelns rubrik."));
        }
        if (edit.effect().text("text").isEmpty()) {
            errors.add(new PageError("sa-text", "Skriv texten som handläggaren läser."));
        }
        if (edit.legalBasis().isEmpty()) {
            errors.add(new PageError("lagrum", "Ange lagrum eller beslut som regeln bygger på."));
        }
        DayField.read(edit.from(), "galler-fran", "första dagen", false, errors);
        DayField.read(edit.to(), "galler-till", "sista dagen", false, errors);
        return errors;
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }
}
