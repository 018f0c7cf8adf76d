package id.nirkertas.platform;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code office:markup}: in the place of its tag stands a {@link Markup}. Text is refused, so none can come in unescaped. */
@Component
class MarkupDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "office";
	private static final int ORDER = 1000;

	MarkupDialect() {
		super("Nirkertas", PREFIX, ORDER);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Writer(prefix));
	}

	private static final class Writer extends AbstractAttributeTagProcessor {

		Writer(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "markup", true, ORDER, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler place) {
			var found = StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, value)
					.execute(context);
			if (!(found instanceof Markup markup)) {
				throw new IllegalArgumentException(
						"office:markup takes no " + (found == null ? "nothing" : found.getClass()));
			}
			place.replaceWith(markup.text(), false);
		}
	}
}
