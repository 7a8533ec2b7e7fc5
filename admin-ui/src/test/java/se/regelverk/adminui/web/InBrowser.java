package se.regelverk.adminui.web;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;

/**
 * The whole application on a port and a store of its own, which all such tests share, and a real browser to visit it with. Each test says
 * {@link WithAndWithoutScript}, or {@link OneMode} and why.
 */
@SpringBootTest(classes = RegelverkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
public abstract class InBrowser extends WithBrowser {}
