package se.regelverk.adminui.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused store into what, where and what to do, in Swedish, in place of a stack trace. */
final class StoreRefusedAnalyzer extends AbstractFailureAnalyzer<StoreRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreRefused cause) {
        String description = "%s%n%nPlats: %s".formatted(cause.reason().problem(), cause.place());
        return new FailureAnalysis(description, cause.reason().remedy(), cause);
    }
}
