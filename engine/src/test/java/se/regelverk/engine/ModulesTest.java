package se.regelverk.engine;

import se.regelverk.testing.ModuleWalls;

class ModulesTest extends ModuleWalls {
    ModulesTest() {
        super("se.regelverk.engine");
    }
}
