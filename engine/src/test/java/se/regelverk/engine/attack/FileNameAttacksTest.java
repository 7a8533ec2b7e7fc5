package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names lead elsewhere, or are of no content. */
class FileNameAttacksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "regler/../../../etc/passwd",
                "regler/..",
                "regler/.yaml",
                "regler/a b.yaml",
                "regler/a\u202eb.yaml",
                "regler/a%2e%2e.yaml",
                "regler/CON.yaml",
                "regler/a.yaml.exe",
                "regler/a:b.yaml",
                "regler/a\\b.yaml",
                "regler/${x}.yaml",
                "regler/<script>.yaml",
                "okänd/a.yaml",
                "a.class",
                "META-INF/services/x",
                "rules.drl",
                "kmodule.xml"
            })
    void aFileThatIsNoContentIsRefusedByName(String name) {
        Prov.assertRefused(Prov.FILES.with(Prov.PACK + name, "[]"), Prov.PACK + name, "Filen");
    }

    /** Where the name of a file becomes part of one on a disk, it is too long for it. */
    @Test
    void aFileNameOfAThousandCharactersIsRefused() {
        String path = Prov.PACK + "regler/" + "a".repeat(1_000) + ".yaml";

        assertThat(Prov.problems(Prov.FILES.with(path, "[]")))
                .anySatisfy(one -> assertThat(one.location().file()).isEqualTo(path));
    }
}
