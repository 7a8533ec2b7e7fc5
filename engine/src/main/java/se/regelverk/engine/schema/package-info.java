/**
 * JSON Schemas, whoever wrote them: which may be used, and what a document breaks. Loads nothing, and stops what takes too long. The
 * only user of the schema validator.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.engine.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
