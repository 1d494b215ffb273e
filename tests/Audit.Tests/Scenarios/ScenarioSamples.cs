namespace Audit.Tests.Scenarios;

/// <summary>A scenario with every kind of step, and the ways to spoil it.</summary>
internal static class ScenarioSamples
{
    public const string Good = """
        id: school-registration
        title: Inscrire un enfant à la cantine
        goal: Inscrire un enfant
        entry: /facile/
        hosts: [auth.example.org, "localhost:8080"]
        consent: accept
        data:
          email: parent@exemple.fr
          postcode: 01000
          password: { value: "Soleil-2026!", secret: true }
        steps:
          - click: Inscription scolaire
          - click: { name: Suivant, role: button, within: Enfant }
            optional: true
          - open: /aide/
          - fill: { field: Courriel, with: "{email}" }
          - fill:
              field: { css: "#code" }
              with: K7P4X
              secret: true
          - choose: { field: École, option: École des Tilleuls }
          - choose: { field: Date de naissance, option: 2018-03-12 }
          - choose: { field: J’accepte }
          - choose: { field: Courrier, ticked: false }
          - press: Enter
          - wait-for: Étape 2
          - note: Le code est dans le courrier.
          - expect: { text: Bienvenue }
          - click: Envoyer
            final: true
          - read-mail: { subject: Validation de votre compte, follow: Valider mon compte }
          - read-mail: { subject: Votre code, code: activation, to: "{email}", within: 60 }
          - fill: { field: Code reçu, with: "{activation}" }
          - read-mail: { subject: Accusé, follow: false }
          - read-mail: Bienvenue
        completion: { text: Votre demande est enregistrée }
        """;

    /// <summary>One mistake: the text replaced, by what, where the reader points, a part of what it says, and whether the schema sees it too.</summary>
    internal sealed record Mistake(string Name, string Old, string New, int Line, int Column, string Says, bool SchemaToo = true)
    {
        public string Yaml => Good.Contains(Old, StringComparison.Ordinal)
            ? Good.ReplaceLineEndings("\n").Replace(Old, New, StringComparison.Ordinal)
            : throw new InvalidOperationException($"'{Old}' is not in the good sample.");
    }

    public static readonly Mistake[] Mistakes =
    [
        new("a typo in a key at the top", "title:", "titel:", 2, 1, "did you mean 'title'?"),
        new("a typo in a step kind", "- press: Enter", "- pres: Enter", 25, 5, "unknown step kind 'pres'"),
        new("a step kind that does not exist yet", "- press: Enter", "- read-sms: Confirmer", 25, 5, "unknown step kind 'read-sms'"),
        new("a typo in a key of a step", "{ field: École,", "{ feild: École,", 21, 15, "did you mean 'field'?"),
        new("a typo in a key of a target", "role: button", "rôle: button", 13, 29, "did you mean 'role'?"),
        new("an unknown key beside a step", "    final: true", "    finale: true", 30, 5, "did you mean 'final'?"),
        new("a missing value", "goal: Inscrire un enfant\n", "goal:\n", 3, 6, "found nothing; expected a text"),
        new("a missing key", "goal: Inscrire un enfant\n", "", 1, 1, "the key 'goal' is missing; add for example: goal: "),
        new("a number for a title", "title: Inscrire un enfant à la cantine", "title: 12", 2, 8, "the number 12"),
        new("a text for a flag", "final: true", "final: yes", 30, 12, "the text 'yes'; expected true or false"),
        new("a list for a text", "goal: Inscrire un enfant\n", "goal: [a, b]\n", 3, 7, "a list; expected a text"),
        new("a text for a list", "hosts: [auth.example.org, \"localhost:8080\"]", "hosts: auth.example.org", 5, 8, "expected a list of hosts"),
        new("an unknown word", "consent: accept", "consent: acept", 6, 10, "did you mean 'accept'?"),
        new("an id with capitals", "id: school-registration", "id: School", 1, 5, "small letters"),
        new("a language in words", "goal: Inscrire un enfant\n", "goal: Inscrire\nlanguage: français\n", 4, 11, "a language code"),
        new("an entry that is no address", "entry: /facile/", "entry: facile", 4, 8, "begins with '/'"),
        new("an entry on another host in disguise", "entry: /facile/", "entry: //example.org/", 4, 8, "begins with '/'"),
        new("a host with its scheme", "[auth.example.org,", "[\"https://auth.example.org\",", 5, 9, "without http://"),
        new("two kinds in one step", "    final: true", "    press: Enter", 30, 5, "put a '-' before 'press'"),
        new("a step that says nothing", "- press: Enter", "- optional: true", 25, 5, "a step that does nothing"),
        new("a target named twice", "{ name: Suivant, role: button, within: Enfant }", "{ name: Suivant, text: Suivant }", 13, 12, "'name' and 'text' together"),
        new("a target without a name", "{ name: Suivant, role: button, within: Enfant }", "{ within: Enfant }", 13, 12, "no 'name', 'text' or 'css'"),
        new("a role for a css target", "{ css: \"#code\" }", "{ css: \"#code\", role: button }", 18, 36, "with 'name' only"),
        new("an unknown role", "role: button", "role: buton", 13, 35, "did you mean 'button'?"),
        new("a fill without its text", ", with: \"{email}\"", "", 16, 11, "the key 'with' is missing"),
        new("a reference without quotes", "with: \"{email}\"", "with: {email}", 16, 36, "put quotes"),
        new("a brace on its own", "with: \"{email}\"", "with: \"{email\"", 16, 36, "a brace '{' on its own", SchemaToo: false),
        new("a reference where a label is expected", "click: Envoyer", "click: \"{email}\"", 29, 12, "for 'fill' and 'data' only"),
        new("both an option and a tick", "ticked: false", "ticked: false, option: Oui", 24, 40, "'ticked' with 'option'"),
        new("an unknown key to press", "press: Enter", "press: Entrée", 25, 12, "a key such as Enter"),
        new("a blank text", "note: Le code est dans le courrier.", "note: \" \"", 27, 11, "expected a text"),
        new("a datum whose name has a space", "  email: parent@exemple.fr", "  \"e mail\": parent@exemple.fr", 8, 3, "an id in small letters"),
        new("an unset variable", "email: parent@exemple.fr", "email: ${AUDIT_EMAIL}", 8, 10, "AUDIT_EMAIL, which is not set", SchemaToo: false),
        new("a variable that cannot be read", "email: parent@exemple.fr", "email: \"${AUDIT EMAIL}\"", 8, 10, "${NAME} or ${NAME:-default}", SchemaToo: false),
        new("a mail both followed and copied from", "code: activation,", "follow: Valider, code: activation,", 32, 62, "'code' with 'follow'"),
        new("a mail without its subject", "subject: Votre code, ", "", 32, 16, "the key 'subject' is missing"),
        new("a typo in a key of a mail", "code: activation", "cod: activation", 32, 39, "did you mean 'code'?"),
        new("a pattern without a code", "code: activation,", "pattern: \"[0-9]+\",", 32, 48, "'pattern' without 'code'"),
        new("a pattern that is none", "code: activation,", "code: activation, pattern: \"([0-9]\",", 32, 66, "a regular expression such as", SchemaToo: false),
        new("a code with capitals", "code: activation,", "code: Activation,", 32, 45, "an id in small letters"),
        new("a wait without end", "within: 60", "within: 100000", 32, 80, "a number from 1 to 3600"),
        new("a file to upload that is not there", "press: Enter", "upload: { field: Pièce, file: files/nowhere.pdf }", 25, 35, "no file at 'files/nowhere.pdf'", SchemaToo: false),
    ];
}
