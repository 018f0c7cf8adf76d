package id.nirkertas.numbering;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections that break, when told so, between two statements of whoever works on them. */
final class BreakingConnections extends HikariDataSource {

	/** Of a connection that failed. */
	private static final String BROKEN = "08006";

	private final ThreadLocal<Integer> left = ThreadLocal.withInitial(() -> 0);

	/** @param statement which of the next of this thread is not done any more, from one on; zero for none */
	void breakAt(int statement) {
		left.set(statement);
	}

	@Override
	public Connection getConnection() throws SQLException {
		var connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
				(_, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						count();
					}
					try {
						return method.invoke(connection, arguments);
					} catch (InvocationTargetException failed) {
						throw failed.getCause();
					}
				});
	}

	private void count() throws SQLException {
		var next = left.get();
		left.set(Math.max(0, next - 1));
		if (next == 1) {
			throw new SQLException("broken between two statements", BROKEN);
		}
	}
}
