/** The Spring Boot application around the engine: pages, HTTP contract, security and the embedded store. */
@NullMarked
package se.regelverk.adminui;

import org.jspecify.annotations.NullMarked;
