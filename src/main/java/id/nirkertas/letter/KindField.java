package id.nirkertas.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that letters of one kind have.
 *
 * @param key     under which {@link Details} keep it
 * @param columns of a table; empty for every other type
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record KindField(String key, String label, String hint, Type type, boolean required, List<String> columns) {

	public enum Type {
		/** One line. */
		LINE,
		/** Lines that stay lines. */
		TEXT,
		/** A list, one item a line. */
		ITEMS,
		/** A day. */
		DAY,
		/** A day that people are invited for: one to come, on which the office works. Printed as any other. */
		COMING_DAY,
		/** Rows of cells. */
		TABLE,
		/** Officials: name, rank, employee number and position. */
		PEOPLE
	}

	public KindField(String key, String label, @Nullable String hint, Type type, boolean required,
			@Nullable List<String> columns) {
		this.key = key;
		this.label = label;
		this.hint = Objects.requireNonNullElse(hint, "");
		this.type = type;
		this.required = required;
		this.columns = columns == null ? List.of() : List.copyOf(columns);
	}

	KindField asOptional() {
		return new KindField(key, label, hint, type, false, columns);
	}

	@JsonIgnore
	public boolean isDay() {
		return type == Type.DAY || type == Type.COMING_DAY;
	}

	@JsonIgnore
	public boolean isTable() {
		return type == Type.TABLE || type == Type.PEOPLE;
	}
}
