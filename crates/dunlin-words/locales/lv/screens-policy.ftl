### The policy, settings, preferences and the log.

ui-language-own = Latviešu
