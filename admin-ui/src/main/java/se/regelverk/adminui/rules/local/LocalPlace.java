package se.regelverk.adminui.rules.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.LocalEdit;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.change.edit.LocalThing;
import se.regelverk.engine.content.District;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.variation.Opening;

/** An amount, a row, a sentence or a question in a draft, with what is set of it. */
record LocalPlace(Opened opened, LocalReading reading, LocalThing thing) {
    LocalItem item() {
        return thing.item();
    }

    Draft draft() {
        return opened.draft().orElseThrow();
    }

    String address() {
        return opened.home() + LocalMark.address(item());
    }

    String title() {
        return reading.title(item());
    }

    Optional<Opening> opening() {
        return Optional.ofNullable(reading.variation().openings().get(item()));
    }

    Map<District, String> districts() {
        return reading.variation().districts();
    }

    List<LocalEdit> edits() {
        return LocalEdit.all(opened.own(), opened.area(), item());
    }

    List<String> setIn() {
        return edits().stream().map(one -> name(one.district())).toList();
    }

    String name(District district) {
        return reading.variation().name(district);
    }

    /** The förvaltningar that have set nothing of it, to choose from. */
    List<Choice> others() {
        List<District> set = edits().stream().map(LocalEdit::district).toList();
        return districts().entrySet().stream()
                .filter(one -> !set.contains(one.getKey()))
                .map(one -> Choice.of(one.getKey().id(), one.getValue()))
                .toList();
    }

    /** What is set of it in one förvaltning. */
    Optional<LocalEdit> edit(District district) {
        return LocalEdit.of(opened.own(), opened.area(), district, item());
    }

    /** The same in force, which is what a draft must not write over unsaid. */
    Optional<LocalEdit> inForce(District district) {
        return LocalEdit.of(draft().files().before(), opened.area(), district, item());
    }

    List<LocalSetting> settings() {
        return reading.variation().of(item());
    }
}
