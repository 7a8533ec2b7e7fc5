package se.regelverk.adminui.rules.local;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/**
 * What a form would set, read out before it is saved.
 *
 * @param lines what would hold in the förvaltning
 * @param problems what stands in the way, with what to do
 */
record SettingTrial(List<String> lines, List<String> problems) {
    static final SettingTrial NONE = new SettingTrial(List.of(), List.of());

    static SettingTrial of(LocalPlace place, SettingForm form) {
        return form.edit(place, new ArrayList<>())
                .map(edit -> edit.in(place.opened().own(), place.opened().area()))
                .filter(EditResult.Edited.class::isInstance)
                .map(result -> of(place, form, (EditResult.Edited) result))
                .orElse(NONE);
    }

    private static SettingTrial of(LocalPlace place, SettingForm form, EditResult.Edited edited) {
        ContentFiles files = place.opened().files().with(edited.path(), edited.text());
        var problems = new Problems();
        AreaContent.read(files, place.opened().area(), problems);
        LocalReading reading = LocalReading.of(files, place.opened().area());
        return new SettingTrial(
                reading.variation().of(place.item()).stream()
                        .filter(one -> one.district().equals(form.district()))
                        .flatMap(one -> reading.set(one).stream())
                        .toList(),
                problems.inOrder().stream()
                        .filter(one -> one.location().file().equals(edited.path()))
                        .map(one -> one.problem() + " " + one.remedy())
                        .distinct()
                        .toList());
    }
}
