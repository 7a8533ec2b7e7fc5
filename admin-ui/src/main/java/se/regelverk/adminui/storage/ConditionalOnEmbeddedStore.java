package se.regelverk.adminui.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Holds when no MongoDB server is named with Boot's properties ({@code spring.mongodb.uri} or {@code .host}). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Conditional(OnEmbeddedStore.class)
public @interface ConditionalOnEmbeddedStore {}
