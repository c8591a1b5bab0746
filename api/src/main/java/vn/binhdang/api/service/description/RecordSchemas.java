package vn.binhdang.api.service.description;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes records: what may be null may be absent, and everything else is always there. */
final class RecordSchemas extends ModelResolver {

    RecordSchemas(ObjectMapper mapper) {
        super(mapper, new SchemaNames());
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = super.resolve(type, context, others);
        Class<?> described = _mapper.constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            Schema<?> whole = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(name(schema));
            if (whole != null && whole.getProperties() != null) {
                complete(whole, described);
            }
        }
        return schema;
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static void complete(Schema<?> schema, Class<?> described) {
        Set<String> required = new LinkedHashSet<>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        components(described).forEach(component -> {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            if (hasNulls(component)) {
                Schema<?> list = Objects.requireNonNull(schema.getProperties().get(component.getName()));
                list.getItems().addType("null");
            }
        });
        schema.setTypes(Set.of("object"));
        required.retainAll(schema.getProperties().keySet());
        schema.setRequired(List.copyOf(required));
    }

    /** With those of the records that are written in its place. */
    private static Stream<RecordComponent> components(Class<?> described) {
        return Stream.of(described.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static boolean hasNulls(RecordComponent list) {
        return List.class.isAssignableFrom(list.getType())
                && list.getAnnotatedType() instanceof AnnotatedParameterizedType type
                && type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }
}
