package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaRolesTest {
    @Test
    void aRoleCoversItsOwnAreasOnly() {
        var roles = AreaRoles.parse(List.of("utvecklare:gemensamt", "utvecklare:vuxen", "rad:barn-och-unga"));
        assertThat(roles.covers(Role.UTVECKLARE, "vuxen")).isTrue();
        assertThat(roles.covers(Role.UTVECKLARE, "barn-och-unga")).isFalse();
        assertThat(roles.covers(Role.RAD, "vuxen")).isFalse();
    }

    @Test
    void aStarCoversEveryArea() {
        assertThat(AreaRoles.parse(List.of("rad:*")).covers(Role.RAD, "overformyndare"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rad", "chef:vuxen", "rad:", "rad:Vuxen", "rad:vuxen:x", "", "utvecklare"})
    void whatIsNotARoleWithAnAreaIsRefused(String grant) {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaRoles.parse(List.of(grant)));
    }
}
