package id.nirkertas.letter;

import java.util.stream.Stream;

class Leak {

	Stream<String> names(JdbcClient jdbc) {
		return jdbc.sql("select name from letter_attachment").query(String.class).stream();
	}
}
