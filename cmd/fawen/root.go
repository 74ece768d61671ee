package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fawen/fawen/internal/lang"
)

// app is what all commands share: the streams, the language, the flags of every command.
type app struct {
	streams
	getenv  func(string) string
	lang    lang.Language
	tag     string // of --lang
	quiet   bool
	verbose bool
}

// run is the program without the process: it parses, works, tells errors, and gives the exit code.
func run(ctx context.Context, s streams, args []string, getenv func(string) string) int {
	a := &app{streams: s, getenv: getenv, lang: lang.FromLocale(getenv)}
	if l, ok := lang.Parse(askedLanguage(args)); ok {
		a.lang = l
	}
	root := newRootCmd(a)
	root.SetArgs(args)
	root.SetOut(s.stdout())
	root.SetErr(s.err)
	cmd, err := root.ExecuteContextC(ctx)
	if err != nil {
		a.tellError(cmd.CommandPath(), err)
	}
	return exitCode(err)
}

// askedLanguage finds --lang before the flags are parsed: help and the errors of parsing are told in that language already.
func askedLanguage(args []string) string {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			return value
		}
		if arg == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

func newRootCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:           "fawen",
		Short:         a.lang.Text(lang.RootShort),
		Long:          a.lang.Text(lang.RootLong),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.helpInstead(cmd)
		},
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if a.tag == "" {
				return nil
			}
			if _, ok := lang.Parse(a.tag); !ok {
				return a.badValue("lang", a.tag, []string{"zh-Hans", "zh-Hant", "en"})
			}
			return nil
		},
	}
	cmd.CompletionOptions.HiddenDefaultCmd = true
	cmd.PersistentFlags().StringVar(&a.tag, "lang", "", a.lang.Text(lang.FlagLang))
	cmd.PersistentFlags().BoolVarP(&a.quiet, "quiet", "q", false, a.lang.Text(lang.FlagQuiet))
	cmd.PersistentFlags().BoolVarP(&a.verbose, "verbose", "v", false, a.lang.Text(lang.FlagVerbose))
	cmd.PersistentFlags().BoolP("help", "h", false, a.lang.Text(lang.FlagHelp))
	cmd.SetHelpCommand(newHelpCmd(a))
	cmd.SetHelpTemplate(helpTemplate)
	cmd.SetUsageTemplate(a.usageTemplate())
	cmd.AddCommand(newAnalyzeCmd(a), newSegmentCmd(a), newRepairCmd(a), newVersionCmd(a))
	return cmd
}

const helpTemplate = "{{with (or .Long .Short)}}{{.}}\n\n{{end}}{{.UsageString}}"

// usageTemplate is cobra's, in the language of the user.
func (a *app) usageTemplate() string {
	return a.lang.Text(lang.HelpUsage) + `
  {{if .HasAvailableSubCommands}}{{.CommandPath}} [command]{{else}}{{.UseLine}}{{end}}
{{- if .HasExample}}

` + a.lang.Text(lang.HelpExamples) + `
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

` + a.lang.Text(lang.HelpCommands) + `{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

` + a.lang.Text(lang.HelpFlags) + `
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

` + a.lang.Text(lang.HelpGlobalFlags) + `
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

` + a.lang.Sprintf(lang.HelpMore, "{{.CommandPath}}") + `{{end}}
`
}

// onInputs runs a command over the inputs that it names: on a terminal without any it prints help, else it checks its flags first.
func (a *app) onInputs(inputs *[]string, check func() error, run func(context.Context) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 && a.inTerminal {
			return a.helpInstead(cmd)
		}
		*inputs = args
		if err := check(); err != nil {
			return err
		}
		return run(cmd.Context())
	}
}

// helpInstead prints the help of a command that was given nothing to do, which is an error of usage without a message.
func (a *app) helpInstead(cmd *cobra.Command) error {
	cmd.SetOut(a.err)
	if err := cmd.Help(); err != nil {
		return outputError{err}
	}
	return errHelped
}

// newHelpCmd is fawen help COMMAND, for those who type that; --help says the same.
func newHelpCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:    "help [command]",
		Short:  a.lang.Text(lang.FlagHelp),
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			about, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usageError{a.lang.Sprintf(lang.NoCommand, strings.Join(args, " "))}
			}
			if err := about.Help(); err != nil {
				return outputError{err}
			}
			return nil
		},
	}
}
