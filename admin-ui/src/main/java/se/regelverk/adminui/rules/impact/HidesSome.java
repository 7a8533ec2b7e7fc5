package se.regelverk.adminui.rules.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.replay.Disclosed;

/** Whether some number of a result is not shown. */
final class HidesSome {
    private HidesSome() {}

    static boolean of(Disclosed shown) {
        Stream<Optional<Long>> counts = Stream.of(
                        Stream.of(shown.different(), shown.affected(), shown.toReconsider(), shown.moved()),
                        shown.outcomes().cases().stream().flatMap(List::stream),
                        shown.bands().stream().map(Disclosed.Band::cases),
                        shown.sentences().stream().flatMap(one -> Stream.of(one.added(), one.removed(), one.kept())),
                        shown.standings().stream().flatMap(one -> Stream.of(one.cases(), one.affected())),
                        shown.groups().stream()
                                .flatMap(concept -> concept.groups().stream())
                                .flatMap(one -> Stream.of(one.cases(), one.gaining(), one.losing(), one.otherwise())))
                .flatMap(each -> each);
        return counts.anyMatch(Optional::isEmpty)
                || shown.months().months().stream()
                        .anyMatch(one -> one.amounts().isEmpty());
    }
}
