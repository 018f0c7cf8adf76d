package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The layouts of letters. They have an engine of their own: a letter must not look otherwise because a page of the office does. */
final class Layouts {

	private static final Set<String> NAMES = Set.of("letter", "titled");
	private static final Locale INDONESIAN = Locale.of("id", "ID");

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	Layouts() {
		var templates = new ClassLoaderTemplateResolver(Layouts.class.getClassLoader());
		templates.setPrefix("templates/documents/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding("UTF-8");
		engine.setTemplateResolver(templates);
		engine.setEnableSpringELCompiler(true);
	}

	/** The letter as well-formed XHTML. */
	String fill(FairCopy copy) {
		var layout = copy.sheet().layout();
		if (!NAMES.contains(layout)) {
			throw new RefusedException("paper.unknown-layout", layout);
		}
		var context = new Context(INDONESIAN);
		context.setVariable("copy", copy);
		context.setVariable("sheet", copy.sheet());
		return engine.process(layout, context);
	}
}
