package org.huiyin.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the launch bundle: Chinese first, English after, because nobody has chosen a language yet. */
final class Words {

    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Words() {}

    /** Both sentences, one per line. */
    static String both(String key, Object... variables) {
        return fill(CHINESE, key, variables) + System.lineSeparator() + fill(ENGLISH, key, variables);
    }

    private static String fill(ResourceBundle bundle, String key, Object... variables) {
        try {
            return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts(variables));
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    private static Object[] texts(Object... variables) {
        var texts = new Object[variables.length];
        for (int i = 0; i < texts.length; i++) texts[i] = String.valueOf(variables[i]);
        return texts;
    }

    private static ResourceBundle bundle(Locale locale) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.huiyin.launch.messages", locale, exact);
    }
}
