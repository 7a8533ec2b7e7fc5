package se.regelverk.adminui.rules.handout;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.rules.ExampleWords;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.PreparedExample;
import se.regelverk.engine.example.PreparedExample.Preparation;
import se.regelverk.engine.library.ApprovedContent;

/** An example to read: what the rules are tried with before they are used. */
record ExamplesInWords(
        String name, String description, String form, String days, List<String> given, List<String> expected) {
    /** Those of the area that its forms accept, in the order of their files. */
    static List<ExamplesInWords> of(ApprovedContent content) {
        Area area = content.area();
        var read = ExampleReader.read(
                content.files().under(area.rulePackFolder() + "exempel/"), content.content(), new Problems());
        var words = new ExampleWords(content.content().pack());
        List<ExamplesInWords> examples = new ArrayList<>();
        for (Example example : read) {
            if (PreparedExample.of(example, content.content()) instanceof Preparation.Ready ready) {
                examples.add(of(ready.prepared(), words));
            }
        }
        return examples;
    }

    private static ExamplesInWords of(PreparedExample prepared, ExampleWords words) {
        Example example = prepared.example();
        return new ExamplesInWords(
                example.name(),
                example.description(),
                prepared.form().title(),
                "Gäller %s".formatted(example.clocks().dayOfVersion()),
                ExampleWords.given(prepared),
                words.expected(prepared));
    }
}
