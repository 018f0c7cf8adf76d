package id.nirkertas.office;

import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.HaltingOffice.Point;
import id.nirkertas.signing.Signing;
import id.nirkertas.storage.Vault;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/** Around the steps of a signature: once open, the process is gone as soon as the step of its point has returned. */
final class Trapdoor implements BeanPostProcessor, Ordered {

	/** What a process says that was killed with signal 9. */
	static final int KILLED = 137;

	/** The room letter shows neither class: their names are all there is to go by. */
	private static final Map<String, Map<String, Point>> OUTSIDE = Map.of("Issuing",
			Map.of("reserve", Point.AFTER_RESERVE, "issue", Point.AFTER_COMMIT), "LetterPrinter",
			Map.of("issued", Point.AFTER_PRINT), Signing.class.getSimpleName(), Map.of("sign", Point.AFTER_SIGN),
			Vault.class.getSimpleName(), Map.of("put", Point.AFTER_STORE), Numbering.class.getSimpleName(),
			Map.of("issue", Point.AFTER_ISSUE));
	private static final Map<String, Point> INSIDE = Map.of("issue", Point.BEFORE_COMMIT);

	private volatile Point open = Point.NOWHERE;

	void open(Point point) {
		open = point;
	}

	/** After the transactions have been put around. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		var type = AopUtils.getTargetClass(bean).getSimpleName();
		var steps = OUTSIDE.get(type);
		if (steps == null) {
			return bean;
		}
		if (!(bean instanceof Advised proxy)) {
			var around = new ProxyFactory(bean);
			around.setProxyTargetClass(true);
			around.addAdvice(after(steps));
			return around.getProxy();
		}
		proxy.addAdvice(0, after(steps));
		if (type.equals("Issuing")) {
			proxy.addAdvice(after(INSIDE));
		}
		return bean;
	}

	private MethodInterceptor after(Map<String, Point> steps) {
		return call -> {
			var result = call.proceed();
			if (open != Point.NOWHERE && steps.get(call.getMethod().getName()) == open) {
				Runtime.getRuntime().halt(KILLED);
			}
			return result;
		};
	}
}
