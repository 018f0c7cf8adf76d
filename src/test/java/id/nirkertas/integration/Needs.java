package id.nirkertas.integration;

import id.nirkertas.office.Program;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skipped, with a word that says so, where a program is missing; before any office is started for it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.AreInstalled.class)
public @interface Needs {

	Program[] value();

	/** Looks for them. */
	final class AreInstalled implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
			var absent = AnnotationSupport.findAnnotation(test.getElement(), Needs.class).stream()
					.flatMap(needs -> Stream.of(needs.value())).filter(program -> !program.isInstalled())
					.map(Program::absence).collect(Collectors.joining("; "));
			return absent.isEmpty()
					? ConditionEvaluationResult.enabled("all there")
					: ConditionEvaluationResult.disabled(absent);
		}
	}
}
