package se.regelverk.engine.change;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.AuthorProblem;

/**
 * One save of one file.
 *
 * @param text null to remove the file
 * @param expected {@link Change#version()} that the user had seen; null when they do not say
 */
record FileSaving(
        String path, @Nullable String text, @Nullable Long expected, String user, Instant at) {
    Step<Saving> step(Change change, Merging merging) {
        if (!change.state().open()) {
            return Step.stay(new Saving.Closed(change));
        }
        Optional<AuthorProblem> refused = FileRules.problem(change.area(), path)
                .or(() -> text == null ? Optional.empty() : FileRules.problem(path, text));
        if (refused.isPresent()) {
            return Step.stay(new Saving.Refused(refused.get()));
        }
        Optional<DraftFile> before = change.draft().file(path);
        if (before.isPresent() && unseen(before.get())) {
            return conflict(change, before.get());
        }
        return save(change, before, merging);
    }

    private boolean unseen(DraftFile file) {
        return expected != null && file.revision() > expected && !Objects.equals(file.text(), text);
    }

    private Step<Saving> conflict(Change change, DraftFile theirs) {
        var yours = new SideText(path, text, user, at, SideText.Reason.SAMTIDIG);
        return fitting(
                change.with(change.draft().aside(yours))
                        .involving(user)
                        .noting(new ChangeEvent(
                                at, user, "sparade %s, som någon annan hade ändrat under tiden".formatted(path))),
                saved -> new Saving.Conflict(saved, theirs, yours));
    }

    private Step<Saving> save(Change change, Optional<DraftFile> before, Merging merging) {
        Draft draft = change.draft().dropping(this::resolves);
        if (before.isPresent() && replacesUnseen(before.get())) {
            DraftFile old = before.get();
            draft = draft.aside(new SideText(path, old.text(), old.by(), old.at(), SideText.Reason.ERSATT));
        }
        String original =
                merging.version(change.area(), draft.base()).files().text(path).orElse(null);
        // A text that is again what it was stays in the draft: who saves next must learn that somebody was here before.
        boolean asBefore = Objects.equals(original, text) && before.isEmpty();
        Draft next = asBefore ? draft : draft.with(new DraftFile(path, text, user, at, change.nextVersion()));
        String what = (text == null ? "tog bort %s" : "sparade %s").formatted(path);
        return fitting(change.with(next).involving(user).noting(new ChangeEvent(at, user, what)), Saving.Saved::new);
    }

    private boolean replacesUnseen(DraftFile before) {
        return expected == null && !before.by().equals(user) && !Objects.equals(before.text(), text);
    }

    /** Whoever saves again has made their choice. */
    private boolean resolves(SideText side) {
        return side.path().equals(path)
                && switch (side.reason()) {
                    case SAMTIDIG -> side.by().equals(user);
                    case ERSATT -> false;
                };
    }

    private Step<Saving> fitting(Change next, java.util.function.Function<Change, Saving> result) {
        return FileRules.problem(path, next.draft())
                .<Step<Saving>>map(problem -> Step.stay(new Saving.Refused(problem)))
                .orElseGet(() -> Step.to(next, result));
    }
}
