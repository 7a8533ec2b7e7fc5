package se.regelverk.engine.change;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.change.merge.Choice;
import se.regelverk.engine.content.AuthorProblem;

/**
 * Moves a draft to the newest version.
 *
 * @param to number of the version that the user had seen
 * @param expected {@link Change#version()} that the user had seen
 */
record Rebase(Choices choices, int to, long expected, String user, Instant at) {
    Step<Rebasing> step(Change change, Merging merging) {
        if (!change.state().open()) {
            return Step.stay(new Rebasing.Closed(change));
        }
        Merged merged = merging.current(change, choices);
        if (merged.on().number() != to || !Objects.equals(change.version(), expected)) {
            return Step.stay(new Rebasing.Overtaken(change));
        }
        List<FileConflict> open =
                merged.conflicts().stream().filter(one -> !choices.settles(one)).toList();
        if (!open.isEmpty()) {
            return Step.stay(new Rebasing.Unsettled(change, open));
        }
        Draft moved = aside(change.draft(), change.draft().on(merged, change.nextVersion()));
        return problem(moved)
                .<Step<Rebasing>>map(problem -> Step.stay(new Rebasing.Refused(problem)))
                .orElseGet(() -> Step.to(noted(change.with(moved), merged), Rebasing.Rebased::new));
    }

    private Change noted(Change moved, Merged merged) {
        String chosen = merged.conflicts().stream()
                .map(one -> "%s: %s".formatted(one.part().name(), word(one)))
                .collect(Collectors.joining("; "));
        String what = "flyttade utkastet till version %d".formatted(to);
        return moved.involving(user)
                .noting(new ChangeEvent(at, user, chosen.isEmpty() ? what : what + " och valde " + chosen));
    }

    private String word(FileConflict conflict) {
        Choice choice = choices.of(conflict.path()).getOrDefault(conflict.part().id(), Choice.MINE);
        if (choice.equals(Choice.MINE)) {
            return "utkastets";
        }
        return choice.equals(Choice.THEIRS) ? "den beslutade" : "en egen";
    }

    private Draft aside(Draft before, Draft moved) {
        Draft kept = moved;
        for (DraftFile file : before.files()) {
            if (choices.giveWayIn(file.path())) {
                kept = kept.aside(new SideText(file.path(), file.text(), file.by(), file.at(), SideText.Reason.ERSATT));
            }
        }
        return kept;
    }

    private static Optional<AuthorProblem> problem(Draft moved) {
        return moved.files().stream()
                .flatMap(file -> Optional.ofNullable(file.text())
                        .flatMap(text -> FileRules.problem(file.path(), text))
                        .or(() -> FileRules.problem(file.path(), moved))
                        .stream())
                .findFirst();
    }
}
