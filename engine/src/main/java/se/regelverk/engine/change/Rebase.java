package se.regelverk.engine.change;

import java.time.Instant;

/** Moves a draft to a newer version. */
final class Rebase {
    private Rebase() {}

    static Change of(Change change, Merged merged, String user, Instant at) {
        return change.with(draft(change.draft(), merged, at))
                .involving(user)
                .noting(new ChangeEvent(
                        at,
                        user,
                        "flyttade utkastet till version %d"
                                .formatted(merged.on().number())));
    }

    private static Draft draft(Draft draft, Merged merged, Instant at) {
        Draft moved = draft.on(merged);
        for (FileConflict conflict : merged.conflicts()) {
            String newer = merged.on().files().text(conflict.path()).orElse(null);
            moved = moved.aside(
                    new SideText(conflict.path(), newer, conflict.approvedBy(), at, SideText.Reason.NYARE_VERSION));
        }
        return moved;
    }
}
