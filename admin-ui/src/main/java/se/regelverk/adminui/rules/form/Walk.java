package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.Written.Entries;

/** A form's questions and groups in the order they are asked, a group before its questions. */
final class Walk {
    private Walk() {}

    static List<Entries> questionsAndGroups(FormTree tree) {
        List<Entries> all = new ArrayList<>();
        for (Entries page : tree.pages()) {
            for (Entries item : FormTree.asked(page)) {
                all.add(item);
                all.addAll(FormTree.asked(item));
            }
        }
        return all;
    }
}
