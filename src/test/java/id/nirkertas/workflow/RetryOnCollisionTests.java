package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetryOnCollisionTests {

	final Desk desk = new Desk();
	final Initialling command = proxied(desk);

	@Test
	void repeatsACommandThatLostARace() {
		desk.collisions = 4;

		assertThat(command.initial()).isEqualTo("initialled");
		assertThat(desk.attempts).isEqualTo(5);
	}

	@Test
	void givesUpAfterFiveTimes() {
		desk.collisions = 99;

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(command::initial);
		assertThat(desk.attempts).isEqualTo(5);
	}

	@Test
	void leavesACommandWithinAnotherAlone() {
		desk.collisions = 1;

		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(command::initial);
		} finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
		assertThat(desk.attempts).isEqualTo(1);
	}

	@Test
	void meansTransactionalCommandsOfOurRoomsOnly() throws ReflectiveOperationException {
		var commands = new RetryConfiguration.Commands();

		assertThat(commands.matches(Desk.class.getMethod("initial"), Desk.class)).isTrue();
		assertThat(commands.matches(Desk.class.getMethod("toString"), String.class)).isFalse();
	}

	interface Initialling {

		String initial();
	}

	@Transactional
	static class Desk implements Initialling {

		int collisions;
		int attempts;

		@Override
		public String initial() {
			attempts++;
			if (attempts <= collisions) {
				throw new OptimisticLockingFailureException("somebody was faster");
			}
			return "initialled";
		}
	}

	private static Initialling proxied(Desk desk) {
		var factory = new ProxyFactory(desk);
		factory.addAdvice(new RetryOnCollision());
		return (Initialling) factory.getProxy();
	}
}
