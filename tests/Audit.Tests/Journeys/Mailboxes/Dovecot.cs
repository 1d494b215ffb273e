using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Imap;
using MimeKit;

namespace Audit.Tests.Journeys.Mailboxes;

/// <summary>A real mail server (Debian's dovecot-imapd), an ordinary process on the loopback, for the tests of one fixture.</summary>
internal sealed class Dovecot : IAsyncDisposable
{
    public const string Password = "Zebre7Ile";

    private static readonly string[] Places = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"];

    private readonly string _folder;
    private readonly Process _server;

    private Dovecot(string folder, Process server, int port, int securePort) => (_folder, _server, Port, SecurePort) = (folder, server, port, securePort);

    public int Port { get; }

    public int SecurePort { get; }

    /// <summary>Null where it is not installed.</summary>
    public static async Task<Dovecot?> StartAsync(X509Certificate2 certificate)
    {
        if (Places.FirstOrDefault(File.Exists) is not { } program || OperatingSystem.IsWindows()) return null;
        var folder = Directory.CreateTempSubdirectory("audit-imap-").FullName;
        // The server's own users must get through.
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        Directory.CreateDirectory(Path.Combine(folder, "mail"));
        File.SetUnixFileMode(Path.Combine(folder, "mail"), (UnixFileMode)0b111_111_111);
        await File.WriteAllTextAsync(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        var (port, secure) = (FreePort(), FreePort());
        await File.WriteAllTextAsync(Path.Combine(folder, "dovecot.conf"), Settings(folder, port, secure));
        var server = new Dovecot(folder, Process.Start(program, ["-F", "-c", Path.Combine(folder, "dovecot.conf")]), port, secure);
        await server.AnswersAsync();
        return server;
    }

    /// <summary>A message arrives.</summary>
    public async Task ReceiveAsync(string user, string to, string subject, string html)
    {
        using var message = new MimeMessage { Subject = subject, Body = new BodyBuilder { HtmlBody = html, TextBody = "Lisez ce message dans un navigateur." }.ToMessageBody() };
        message.From.Add(new MailboxAddress("Mairie d’Exemple", "mairie@ville.example"));
        message.To.Add(new MailboxAddress("Parent", to));
        await UseAsync(user, line => line.Inbox!.AppendAsync(new AppendRequest(message)));
    }

    public async Task UseAsync(string user, Func<ImapClient, Task> use)
    {
        using var line = new ImapClient();
        await line.ConnectAsync("127.0.0.1", Port, MailKit.Security.SecureSocketOptions.None);
        await line.AuthenticateAsync(user, Password);
        await use(line);
        await line.DisconnectAsync(true);
    }

    public async ValueTask DisposeAsync()
    {
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var line = new TcpClient();
                await line.ConnectAsync(IPAddress.Loopback, SecurePort, limit.Token);
                return;
            }
            catch (SocketException) when (!_server.HasExited)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Id(string what)
    {
        using var id = Process.Start(new ProcessStartInfo("id", [what]) { RedirectStandardOutput = true })!;
        return id.StandardOutput.ReadToEnd().Trim();
    }

    private static string Settings(string folder, int port, int secure)
    {
        var me = Environment.UserName;
        var asMe = Environment.IsPrivilegedProcess ? "" : $"default_internal_user = {me}\ndefault_login_user = {me}\ndefault_internal_group =\n";
        var owner = Environment.IsPrivilegedProcess ? "uid=65534 gid=65534" : $"uid={Id("-u")} gid={Id("-g")}";
        return $$"""
            {{asMe}}base_dir = {{folder}}/run
            log_path = {{folder}}/log
            protocols = imap
            listen = 127.0.0.1
            ssl = yes
            ssl_cert = <{{folder}}/cert.pem
            ssl_key = <{{folder}}/key.pem
            first_valid_uid = 1
            auth_failure_delay = 0
            mail_location = maildir:{{folder}}/mail/%u
            passdb {
              driver = static
              args = password={{Password}}
            }
            userdb {
              driver = static
              args = {{owner}} home={{folder}}/mail/%u
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{port}}
              }
              inet_listener imaps {
                port = {{secure}}
              }
            }
            service anvil {
              chroot =
              unix_listener anvil-auth-penalty {
                mode = 0
              }
            }
            service stats {
              chroot =
            }
            """;
    }
}
