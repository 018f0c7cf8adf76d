package id.nirkertas.workflow;

import java.lang.reflect.Method;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** Every transactional command of the office begins again when it lost a race; no room has to think of it. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetryConfiguration {

	/** Before the transaction's own advisor, which stands last. */
	private static final int OUTSIDE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 100;

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static DefaultPointcutAdvisor retryOnCollision() {
		var advisor = new DefaultPointcutAdvisor(new Commands(), new RetryOnCollision());
		advisor.setOrder(OUTSIDE_TRANSACTION);
		return advisor;
	}

	/** The transactional methods of our own rooms. */
	static class Commands extends StaticMethodMatcherPointcut {

		private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

		@Override
		public boolean matches(Method method, Class<?> type) {
			return type.getName().startsWith("id.nirkertas.") && transactions.getTransactionAttribute(method, type) != null;
		}
	}
}
