package id.nirkertas.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a record with some value in every component, to see what it says of itself. */
final class EvidenceSample {

	private static final Map<Class<?>, Object> VALUES = Map.ofEntries(Map.entry(String.class, "text"),
			Map.entry(int.class, 1),
			Map.entry(Integer.class, 1), Map.entry(long.class, 1L), Map.entry(Long.class, 1L),
			Map.entry(boolean.class, true),
			Map.entry(Boolean.class, true), Map.entry(UUID.class, new UUID(0, 1)), Map.entry(Instant.class, Instant.EPOCH),
			Map.entry(LocalDate.class, LocalDate.EPOCH), Map.entry(LocalTime.class, LocalTime.NOON));

	private EvidenceSample() {
	}

	static <T> T of(Class<T> record) {
		try {
			var components = record.getRecordComponents();
			var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			var values = Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
			var constructor = record.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("No sample of " + record.getName(), e);
		}
	}

	private static Object value(Type type) {
		if (type instanceof ParameterizedType generic) {
			return holding(generic);
		}
		var plain = (Class<?>) type;
		var known = VALUES.get(plain);
		if (known != null) {
			return known;
		}
		return plain.isEnum() ? plain.getEnumConstants()[0] : of(plain);
	}

	private static Object holding(ParameterizedType generic) {
		var inner = Arrays.stream(generic.getActualTypeArguments()).map(EvidenceSample::value).toList();
		var holder = (Class<?>) generic.getRawType();
		if (holder == Set.class) {
			return Set.of(inner.getFirst());
		}
		if (holder == Map.class) {
			return Map.of(inner.getFirst(), inner.getLast());
		}
		return holder == Optional.class ? Optional.of(inner.getFirst()) : List.of(inner.getFirst());
	}
}
