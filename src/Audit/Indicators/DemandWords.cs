using System.Text.Json;
using Audit.Personas;

namespace Audit.Indicators;

/// <summary>Demands as they are written in files and read by people.</summary>
internal static class DemandWords
{
    public static string IdOf(Demand demand) => JsonNamingPolicy.KebabCaseLower.ConvertName(demand.ToString());

    /// <summary>After "il faut".</summary>
    public static Said NameOf(Demand demand) => demand switch
    {
        Demand.Online => new("un accès au web, et savoir s’en servir", "access to the web and knowing how to use it"),
        Demand.MailAddress => new("une adresse mail", "a mail address"),
        Demand.MobilePhone => new("un téléphone portable", "a mobile phone"),
        Demand.SecondDevice => new("un second appareil", "a second device"),
        Demand.ScannerOrCamera => new("un scanner, un appareil photo ou le fichier déjà prêt", "a scanner, a camera or the file at hand"),
        Demand.Printer => new("une imprimante", "a printer"),
        Demand.BankCard => new("une carte bancaire", "a bank card"),
        Demand.TaxNumber => new("son numéro fiscal", "one’s tax number"),
        Demand.BenefitNumber => new("son numéro d’allocataire", "one’s benefits number"),
        Demand.InformationSkills => new("savoir chercher une information en ligne", "being able to find information online"),
        Demand.CommunicationSkills => new("savoir écrire et lire ses mails", "being able to write and read mail"),
        Demand.ProblemSolvingSkills => new("savoir se débrouiller avec un appareil", "being able to cope with a device"),
        _ => new("savoir se servir d’un logiciel", "being able to use software"),
    };
}
