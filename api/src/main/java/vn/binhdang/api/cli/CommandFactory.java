package vn.binhdang.api.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import vn.binhdang.engine.text.Language;

/** Makes commands and hands each its surroundings. */
final class CommandFactory implements IFactory {

    private final Surroundings surroundings;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Terminal terminal, Language language) {
        this.surroundings = new Surroundings(terminal, language);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                constructor.setAccessible(true); // commands are not public
                return type.cast(constructor.newInstance(surroundings));
            }
        }
        return others.create(type);
    }
}
