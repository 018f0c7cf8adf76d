package id.nirkertas.workflow;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats a command that lost a race, from its beginning and in a new transaction, at most five times in all. It stands outside
 * the transaction; a call within one is left alone, because only the outermost command can begin again.
 */
class RetryOnCollision implements MethodInterceptor {

	static final int ATTEMPTS = 5;

	private static final Duration PAUSE = Duration.ofMillis(20);

	@Override
	public @Nullable Object invoke(MethodInvocation command) throws Throwable {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return command.proceed();
		}
		for (var attempt = 1;; attempt++) {
			try {
				return ((ProxyMethodInvocation) command).invocableClone().proceed();
			} catch (ConcurrencyFailureException e) {
				if (attempt == ATTEMPTS) {
					throw e;
				}
				pause(attempt);
			}
		}
	}

	/** Longer each time and never the same, so that two who collided do not meet again. */
	private static void pause(int attempt) throws InterruptedException {
		Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toMillis() * attempt) + 1);
	}
}
