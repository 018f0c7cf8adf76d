package id.nirkertas.office;

import id.nirkertas.signing.SignatureKey;
import id.nirkertas.signing.Signing;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Hands the room signing a key that fails in the act while the faults say so. */
final class FaultyKeys implements BeanPostProcessor {

	private final ObjectProvider<OfficeFaults> faults;

	FaultyKeys(ObjectProvider<OfficeFaults> faults) {
		this.faults = faults;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof Signing)) {
			return bean;
		}
		var around = new ProxyFactory(bean);
		around.setProxyTargetClass(true);
		around.addAdvice((MethodInterceptor) this::meet);
		return around.getProxy();
	}

	private @Nullable Object meet(MethodInvocation call) throws Throwable {
		var given = call.getArguments();
		for (var i = 0; i < given.length; i++) {
			if (given[i] instanceof SignatureKey key && faults.getObject().meetsKey()) {
				given[i] = new Broken(key);
			}
		}
		return call.proceed();
	}

	private record Broken(SignatureKey key) implements SignatureKey {

		@Override
		public List<X509Certificate> chain() {
			return key.chain();
		}

		@Override
		public String algorithm() {
			return key.algorithm();
		}

		@Override
		public byte[] sign(byte[] toBeSigned) throws SignatureException {
			throw new SignatureException("Fails for a test");
		}
	}
}
