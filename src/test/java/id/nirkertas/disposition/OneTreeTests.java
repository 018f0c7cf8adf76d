package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A page about a letter that went to hundreds asks the database for their tree once. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OneTreeTests {

	static final int RECIPIENTS = 300;

	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Directory directory;
	@Autowired
	Vault vault;
	@Autowired
	DataSource source;
	@Autowired
	JdbcClient database;

	final AtomicInteger statements = new AtomicInteger();

	DocumentId letter;
	Trees trees;

	@BeforeEach
	void manyWereGivenIt() {
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		dispositions.give(staff.actor("kaban.bappeda"), letter, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
		database.sql("""
				insert into disposition_node (id, letter, giver, given_by, recipient, part, follow_up, note, state, given_at,
					read_at, closed_by, closed_at)
				select gen_random_uuid(), letter, giver, given_by, recipient, part, follow_up, note, 'CLOSED', given_at,
					given_at, given_by, given_at
				from disposition_node cross join generate_series(2, :many) where letter = :letter""")
				.param("many", RECIPIENTS).param("letter", letter.value()).update();
		trees = new Trees(new DispositionTable(JdbcClient.create(counted())), directory);
	}

	@Test
	void everyNodeOfAWideTreeCostsOneStatement() {
		var nodes = dispositions.tree(letter).stream().map(DispositionView::id).toList();
		assertThat(nodes).hasSize(RECIPIENTS);

		Reading.during(() -> {
			nodes.forEach(node -> assertThat(trees.rulesOf(node)).isNotNull());
			assertThat(trees.on(letter).roots()).hasSize(RECIPIENTS);
			return null;
		});

		assertThat(statements).hasValue(1);
	}

	@Test
	void whatWasWrittenMeanwhileIsReadAgain() {
		var node = dispositions.tree(letter).getFirst().id();

		Reading.during(() -> {
			assertThat(trees.node(node).state()).isEqualTo(dispositions.node(node).state());
			dispositions.tree(letter).stream().filter(each -> each.state() == NodeState.UNREAD).toList().forEach(each -> {
				dispositions.read(staff.actor("kabid.ekon"), each.id());
				assertThat(trees.node(each.id()).state()).isEqualTo(NodeState.READ);
			});
			return null;
		});
	}

	private DataSource counted() {
		return new DelegatingDataSource(source) {
			@Override
			public Connection getConnection() throws SQLException {
				var connection = super.getConnection();
				return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
						new Class<?>[]{Connection.class},
						(_, method, arguments) -> {
							if (method.getName().equals("prepareStatement")) {
								statements.incrementAndGet();
							}
							try {
								return method.invoke(connection, arguments);
							} catch (InvocationTargetException e) {
								throw e.getCause();
							}
						});
			}
		};
	}
}
