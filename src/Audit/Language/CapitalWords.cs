using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>Capitals that are no acronym.</summary>
internal static class CapitalWords
{
    /// <summary>
    /// Known to everybody as words of their own, so that spelling them out would help nobody: things of daily life and signs (SMS, TV, WC), the railway's names, an illness, and a
    /// curriculum vitae. Anything of an administration or a computer is left out on purpose: those who need simple pages do not know them.
    /// </summary>
    internal static readonly FrozenSet<string> Familiar = Words("SMS TV CD DVD WC BD OK SOS CV GPS SNCF TGV COVID");

    /// <summary>Units, currencies, forms of address and signs of a text, languages to choose from, points of the compass.</summary>
    internal static readonly FrozenSet<string> Signs = Words(
        """
        KM KG CM MM ML CL KO MO GO TO KB MB GB TB KWH HZ KHZ MHZ GHZ DB DPI PX EUR USD GBP CHF MN
        MR ME MLLE MME MMES DR PR MGR NB PS VS TEL TÉL REF RÉF BP CS CEDEX BIS TER RDC BAT BÂT APT ZA ZI ZAC
        FR EN DE ES IT NL PT AM PM NE NO SE SO
        """);

    /// <summary>Short words that pages write in capitals to be heard.</summary>
    private static readonly FrozenSet<string> Stressed = Words(
        """
        À AU AUX AVEC AVANT APRÈS ALORS ALLER AIDE AIDES ACTE ACTES ÂGE AGENT AGENTS AJOUT AMI AN ANS AOÛT ART AUCUN AUSSI AUTRE AUTRES AVIS AVRIL
        BAS BIEN BON BONNE BOUTON BUT CAR CARTE CAS CASE CASES CE CELA CENT CES CETTE CHAMP CHAMPS CHEZ CHOIX CI CODE COMME COMPTE CORPS COURS COÛT
        DANS DATE DATES DE DÉBUT DEMAIN DÈS DES DEUX DEVIS DIX DOIT DON DONC DONNER DONT DOS DROIT DROITS DU DURÉE EAU ÉCRAN EMAIL ELLE ELLES EN ENVOI ENVOYER ERREUR EST ET ÉTAPE ÉTAT ÊTRE EUX ÉCOLE ÉLÈVE
        FAIRE FAIT FAUX FEMME FERMER FEU FICHE FIN FOIS FONDS FORMAT FRAIS GRAND GROUPE HAUT HEURE HEURES HIER HOMME HORS HUIT ICI IL ILS INDEX INFO INFOS
        JAMAIS JE JEUNE JOUR JOURS JUIN JURY JUSTE LA LE LES LEUR LEURS LIEN LIENS LIEU LIRE LISTE LOI LOIS LORS LUI LUNDI MARDI MAI MAIRE MAIRIE MAIS MAIL MAL MALE MARS MÊME MENU MERCI MES MIDI MIEUX MINEUR MINI MOINS MOIS MON MOT MOTS
        NAÎTRE NÉ NÉE NEUF NI NOM NOMS NON NOS NOTA NOTE NOTES NOTRE NOUS NUIT NUL OBJET ON OR OU OÙ OUI OUVERT PAGE PAGES PAIR PAR PARENT PARENTS PAS PAYER PAYS PÈRE MÈRE PEU PEUT PHOTO PIÈCE PIÈCES PLAN PLUS POINT PORT POUR PRÈS PRÉNOM PRÊT PRIX PROFIL PUIS
        QUAND QUATRE QUE QUEL QUELLE QUI QUOI REÇU REFUS REJET RESTE RETOUR RIEN RUE SA SANS SAUF SAUVER SEPT SERA SES SEUL SEULE SEXE SI SITE SIX SOIT SOL SON SONT SOUS SUD NORD OUEST SUITE SUIVI SUR TABLE TARIF TARIFS TARD TEST TEXTE TITRE TOTAL TOUS TOUT TOUTE TOUTES TRAVAIL TRÈS TRI TROIS TROP TYPE TYPES
        UN UNE UTILE VALIDE VERS VERSO RECTO VIA VIDE VIE VILLE VOIR VOS VOTE VOTRE VOUS VRAI VUE ZÉRO ZONE ZONES
        """);

    /// <summary>Whether these capitals are a word said loudly.</summary>
    internal static bool IsStressed(string capitals) => Stressed.Contains(capitals);

    private static FrozenSet<string> Words(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Concat(words.Select(w => Letters.Plain(w.ToLowerInvariant()).ToUpperInvariant())).ToFrozenSet(StringComparer.Ordinal);
    }
}
