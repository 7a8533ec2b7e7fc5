package se.regelverk.adminui.rules;

import java.util.List;
import se.regelverk.adminui.rules.ContentList.Item;
import se.regelverk.adminui.rules.ContentList.Kind;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.Wording;

/** The kinds of content that have pages to read but none to change. */
final class ReadOnly {
    private final AreaContent content;
    private final Wording wording;

    ReadOnly(AreaContent content) {
        this.content = content;
        this.wording = new Wording(content.pack());
    }

    List<Kind> kinds() {
        return List.of(
                new Kind(
                        "Beräkningar",
                        "berakningar",
                        "berakning",
                        content.pack().calculations().stream().map(this::item).toList()),
                new Kind(
                        "Formulär",
                        "formular",
                        "formular",
                        content.forms().values().stream().map(ReadOnly::item).toList()));
    }

    private Item item(Calculation calculation) {
        return new Item(
                calculation.concept().value(),
                CalculationPage.title(content.pack(), calculation),
                wording.name(calculation.formula()),
                calculation.basis().legalBasis());
    }

    private static Item item(FormDefinition form) {
        return new Item(
                form.id(), form.title(), "%d frågor".formatted(form.questions().size()), "");
    }
}
